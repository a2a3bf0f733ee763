package de.passgenau.api.fall.u25;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** The target groups of a person, one at a time, and what decided on them. */
public record Jugendakte(List<Zielgruppenwechsel> wechsel, List<Bildungslage> lagen) {

    public Jugendakte {
        wechsel = wechsel.stream().sorted(Comparator.comparing(Zielgruppenwechsel::gueltigVon)).toList();
        lagen = List.copyOf(lagen);
    }

    public static Jugendakte keine() {
        return new Jugendakte(List.of(), List.of());
    }

    public Jugendakte mit(Jugendeintrag neuer) {
        return switch (neuer) {
            case Zielgruppenwechsel einer -> new Jugendakte(Eintraege.mit(wechsel, einer), lagen);
            case Bildungslage lage -> new Jugendakte(wechsel, Eintraege.mit(lagen, lage));
        };
    }

    public Jugendakte in(Sicht sicht) {
        return new Jugendakte(sicht.auf(wechsel), sicht.auf(lagen));
    }

    public Stream<Jugendeintrag> eintraege() {
        return Stream.of(wechsel, lagen).flatMap(List::stream);
    }

    public Optional<Zielgruppenwechsel> letzter() {
        return wechsel.isEmpty() ? Optional.empty() : Optional.of(wechsel.getLast());
    }

    public Optional<Zielgruppe> zielgruppe() {
        return letzter().map(Zielgruppenwechsel::zielgruppe);
    }

    public Optional<Zielgruppe> zielgruppe(LocalDate tag) {
        return wechsel.stream()
                .filter(einer -> !einer.gueltigVon().isAfter(tag))
                .reduce((fruehere, spaetere) -> spaetere)
                .map(Zielgruppenwechsel::zielgruppe);
    }

    public Optional<Bildungslage> bildung() {
        return lagen.isEmpty() ? Optional.empty() : Optional.of(lagen.getLast());
    }
}
