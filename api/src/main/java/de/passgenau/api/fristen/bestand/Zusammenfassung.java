package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fristen.rechnung.Abschluss;
import de.passgenau.api.fristen.rechnung.Bezug;
import de.passgenau.api.fristen.rechnung.Frist;
import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.regelwerk.Regelart;
import org.jspecify.annotations.Nullable;

/** Makes of all Fristen of a case what somebody has to know of: each open thing once, and what became of others lately. */
final class Zusammenfassung {

    /** So far back it shows what was done, late or not, or need no longer be done. */
    private static final Period RUECKSCHAU = Period.ofMonths(12);

    private Zusammenfassung() {}

    /** @param fristen in the order of their due days */
    static List<Fristposten> von(Fallangaben fall, List<Frist> fristen, LocalDate stichtag) {
        Map<Strang, List<Frist>> straenge = new LinkedHashMap<>();
        var seit = stichtag.minus(RUECKSCHAU);
        for (var frist : fristen) {
            var abschluss = frist.abschluss();
            if (abschluss == null || !abschluss.tag().isBefore(seit)) {
                straenge.computeIfAbsent(Strang.von(frist), neu -> new ArrayList<>()).add(frist);
            }
        }
        return straenge.values()
                .stream()
                .map(strang -> Fristposten.von(fall, strang.getFirst(), versaeumt(strang, stichtag)))
                .toList();
    }

    private static int versaeumt(List<Frist> strang, LocalDate stichtag) {
        return (int) strang.stream().filter(frist -> istVersaeumt(frist, stichtag)).count();
    }

    private static boolean istVersaeumt(Frist frist, LocalDate stichtag) {
        var abschluss = frist.abschluss();
        return frist.zustand() != Fristzustand.ERLEDIGT
                && frist.faellig().isBefore(abschluss == null ? stichtag : abschluss.tag());
    }

    /**
     * What one and the same act ends: where a rule returns all that is open by it, or was ended on the same day.
     *
     * @param bezug null where the rule returns
     */
    private record Strang(String regel, @Nullable Bezug bezug, @Nullable Abschluss abschluss, boolean erledigt) {

        static Strang von(Frist frist) {
            return new Strang(frist.regel().id(),
                    frist.regel().art() == Regelart.WIEDERKEHREND ? null : frist.faelligkeit().bezug(),
                    frist.abschluss(), frist.zustand() == Fristzustand.ERLEDIGT);
        }
    }
}
