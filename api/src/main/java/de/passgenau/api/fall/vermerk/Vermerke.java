package de.passgenau.api.fall.vermerk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** Everything noted because a rule asks for it, searches in the order of their days. */
public record Vermerke(
        List<Suchlauf> suchlaeufe,
        List<Einzelfallentscheidung> entscheidungen,
        List<Perspektive> perspektiven,
        List<Meldepruefung> meldepruefungen) {

    public Vermerke {
        suchlaeufe = suchlaeufe.stream().sorted(Comparator.comparing(Suchlauf::tag)).toList();
        entscheidungen = entscheidungen.stream().sorted(Comparator.comparing(Einzelfallentscheidung::tag)).toList();
        perspektiven = List.copyOf(perspektiven);
        meldepruefungen = List.copyOf(meldepruefungen);
    }

    public static Vermerke keine() {
        return new Vermerke(List.of(), List.of(), List.of(), List.of());
    }

    public Vermerke mit(Vermerk neuer) {
        return switch (neuer) {
            case Suchlauf s -> new Vermerke(Eintraege.mit(suchlaeufe, s), entscheidungen, perspektiven,
                    meldepruefungen);
            case Einzelfallentscheidung e -> new Vermerke(suchlaeufe, Eintraege.mit(entscheidungen, e), perspektiven,
                    meldepruefungen);
            case Perspektive p -> new Vermerke(suchlaeufe, entscheidungen, Eintraege.mit(perspektiven, p),
                    meldepruefungen);
            case Meldepruefung m -> new Vermerke(suchlaeufe, entscheidungen, perspektiven,
                    Eintraege.mit(meldepruefungen, m));
        };
    }

    public Vermerke in(Sicht sicht) {
        return new Vermerke(sicht.auf(suchlaeufe), sicht.auf(entscheidungen), sicht.auf(perspektiven),
                sicht.auf(meldepruefungen));
    }

    public Stream<Vermerk> eintraege() {
        return Stream.of(suchlaeufe, entscheidungen, perspektiven, meldepruefungen).flatMap(List::stream);
    }

    /** The last day by which the single case was judged since that day (T-02); empty if it was not. */
    public Optional<LocalDate> entschieden(LocalDate seit) {
        return entscheidungen.stream()
                .map(Einzelfallentscheidung::tag)
                .filter(tag -> !tag.isBefore(seit))
                .max(Comparator.naturalOrder());
    }
}
