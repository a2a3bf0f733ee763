package de.passgenau.api.fall.profil;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;
import org.jspecify.annotations.Nullable;

/** All versions of a profile in the order in which they hold: a new one closes the one before (P-02). */
public record Profilverlauf(List<Profilfassung> fassungen) {

    public Profilverlauf {
        fassungen = fassungen.stream().sorted(Comparator.comparing(Profilfassung::gueltigVon)).toList();
    }

    public static Profilverlauf keiner() {
        return new Profilverlauf(List.of());
    }

    public Profilverlauf mit(Profilfassung neue) {
        return new Profilverlauf(Eintraege.mit(fassungen, neue));
    }

    public Profilverlauf in(Sicht sicht) {
        return new Profilverlauf(sicht.auf(fassungen));
    }

    public Optional<Profilfassung> letzte() {
        return fassungen.isEmpty() ? Optional.empty() : Optional.of(fassungen.getLast());
    }

    /** What held on this day. */
    public Optional<Profilfassung> am(LocalDate tag) {
        return fassungen.stream()
                .filter(eine -> !eine.gueltigVon().isAfter(tag))
                .reduce((fruehere, spaetere) -> spaetere);
    }

    /** The last day of a version: that before the next one begins, or its only one; null of the one that holds. */
    public @Nullable LocalDate gueltigBis(Profilfassung fassung) {
        int naechste = fassungen.indexOf(fassung) + 1;
        if (naechste == fassungen.size()) {
            return null;
        }
        var davor = fassungen.get(naechste).gueltigVon().minusDays(1);
        return davor.isBefore(fassung.gueltigVon()) ? fassung.gueltigVon() : davor;
    }
}
