package de.passgenau.api.fall.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;

/** All agreements of a case, and what became of each. */
public record Vereinbarungen(List<Vereinbarung> geschlossene, List<Auswertung> auswertungen) {

    public Vereinbarungen {
        geschlossene = List.copyOf(geschlossene);
        auswertungen = List.copyOf(auswertungen);
    }

    public static Vereinbarungen keine() {
        return new Vereinbarungen(List.of(), List.of());
    }

    Vereinbarungen mit(Vereinbarung neue) {
        return new Vereinbarungen(Eintraege.mit(geschlossene, neue), auswertungen);
    }

    Vereinbarungen mit(Auswertung neue) {
        return new Vereinbarungen(geschlossene, Eintraege.mit(auswertungen, neue));
    }

    Vereinbarungen in(Sicht sicht) {
        return new Vereinbarungen(sicht.auf(geschlossene), sicht.auf(auswertungen));
    }

    public Optional<Auswertung> auswertung(EintragId vereinbarung) {
        return auswertungen.stream().filter(eine -> eine.vereinbarung().equals(vereinbarung)).findFirst();
    }

    /** Those whose end nobody has looked at yet, run out or not. */
    public List<Vereinbarung> unausgewertete() {
        return geschlossene.stream().filter(eine -> auswertung(eine.id()).isEmpty()).toList();
    }

    /** What holds on this day: agreed on, not run out, not evaluated before. */
    public Optional<Vereinbarung> am(LocalDate tag) {
        return geschlossene.stream()
                .filter(eine -> !eine.geschlossenAm().isAfter(tag) && !ende(eine).isBefore(tag))
                .findFirst();
    }

    /** Its last day: that of its evaluation if it came earlier than agreed. */
    public LocalDate ende(Vereinbarung vereinbarung) {
        return auswertung(vereinbarung.id()).map(Auswertung::tag)
                .filter(tag -> tag.isBefore(vereinbarung.bis()))
                .orElse(vereinbarung.bis());
    }
}
