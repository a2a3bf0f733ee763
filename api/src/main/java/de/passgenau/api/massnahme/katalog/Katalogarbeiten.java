package de.passgenau.api.massnahme.katalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.massnahme.angabe.Regelausgang;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.massnahme.Urheber;
import de.passgenau.catalogue.regel.Ausgang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out acts on stored Maßnahmen, each whole or not at all; all reasons against it are named at once. */
@Component
public class Katalogarbeiten {

    /** The parts of a Steckbrief that are no group. */
    private static final Set<String> STECKBRIEFFELDER = Set.of("titel", "art", "instrument", "beteiligte",
            "ergebnisse");

    private final Aktenfuehrung<Massnahme> akten;
    private final Kennungen kennungen;
    private final Clock clock;

    Katalogarbeiten(Aktenfuehrung<Massnahme> akten, Kennungen kennungen, Clock clock) {
        this.akten = akten;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /** @param tat what is to be done to the Maßnahme as it is */
    Ergebnis<Massnahme> vollziehe(Aufruf aufruf, Massnahmebezug bezug,
            BiFunction<Massnahme, Tat, Ergebnis<Massnahme>> tat) {
        return akten.aendern(aufruf, kennungen.id(Massnahme.class, bezug.id()), bezug.version(),
                (massnahme, spur) -> tat.apply(massnahme, tat(aufruf.anrufer(), spur)));
    }

    /** @param neu builds the draft from its id and the circumstances */
    Ergebnis<Massnahme> anlegen(Aufruf aufruf, BiFunction<String, Tat, Massnahme> neu) {
        return akten.anlegen(aufruf, (id, spur) -> neu.apply(id, tat(aufruf.anrufer(), spur)));
    }

    Tat tat(Anrufer anrufer, Spur spur) {
        return new Tat(urheber(anrufer), heute(), spur);
    }

    /** For asking alone what would be said to it. */
    public Tat tat(Anrufer anrufer) {
        return tat(anrufer, Spur.begonnen(clock.instant(), List.of()));
    }

    public LocalDate heute() {
        return LocalDate.now(clock);
    }

    private static Urheber urheber(Anrufer anrufer) {
        return new Urheber(anrufer.kennung(), anrufer.hat(Rolle.TRAEGER)
                ? new TraegerId(Objects.requireNonNull(anrufer.traegerId()))
                : null);
    }

    /** What the rules say, and before that what is wrong with the input itself. */
    public static Ergebnis<Massnahme> ergebnis(Pruefung pruefung, Ausgang<Massnahme> ausgang,
            @Nullable Massnahme bisher) {
        var ergebnis = Regelausgang.ergebnis(ausgang, bisher, Katalogarbeiten::feld);
        var falsch = pruefung.verstoesse();
        return falsch.isEmpty()
                ? ergebnis
                : new Abgelehnt<>(bisher, Stream.concat(falsch.stream(), ergebnis.fehler().stream()).toList());
    }

    /** Where in the input stands what a rule names. */
    public static String feld(String feld) {
        if (feld.equals("massnahme")) {
            return "id";
        }
        return feld.contains(".") || STECKBRIEFFELDER.contains(feld) ? "steckbrief." + feld : feld;
    }
}
