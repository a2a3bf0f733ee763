package de.passgenau.api.fall.kategorie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** All decisions on the category of a person, in the order in which they hold. */
public record Kategorieverlauf(List<Kategorieentscheidung> entscheidungen) {

    public Kategorieverlauf {
        entscheidungen = entscheidungen.stream()
                .sorted(Comparator.comparing(Kategorieentscheidung::gueltigVon))
                .toList();
    }

    public static Kategorieverlauf keiner() {
        return new Kategorieverlauf(List.of());
    }

    public Kategorieverlauf mit(Kategorieentscheidung neue) {
        return new Kategorieverlauf(Eintraege.mit(entscheidungen, neue));
    }

    public Kategorieverlauf in(Sicht sicht) {
        return new Kategorieverlauf(sicht.auf(entscheidungen));
    }

    public Optional<Kategorieentscheidung> letzte() {
        return entscheidungen.isEmpty() ? Optional.empty() : Optional.of(entscheidungen.getLast());
    }

    public Optional<Kategorieentscheidung> am(LocalDate tag) {
        return entscheidungen.stream()
                .filter(eine -> !eine.gueltigVon().isAfter(tag))
                .reduce((fruehere, spaetere) -> spaetere);
    }

    public Optional<Kundenkategorie> kategorie() {
        return letzte().map(Kategorieentscheidung::kategorie);
    }
}
