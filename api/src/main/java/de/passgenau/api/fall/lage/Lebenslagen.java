package de.passgenau.api.fall.lage;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** What was known of somebody's life, oldest first; the last one counts. */
public record Lebenslagen(List<Lebenslage> alle) {

    public Lebenslagen {
        alle = List.copyOf(alle);
    }

    public static Lebenslagen keine() {
        return new Lebenslagen(List.of());
    }

    public Lebenslagen mit(Lebenslage neue) {
        return new Lebenslagen(Eintraege.mit(alle, neue));
    }

    public Lebenslagen in(Sicht sicht) {
        return new Lebenslagen(sicht.auf(alle));
    }

    public Optional<Lebenslage> letzte() {
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    /** What was said last; everything open if nobody has asked. */
    public Lebenslage.Angaben angaben() {
        return letzte().map(Lebenslage::angaben).orElseGet(Lebenslage.Angaben::offen);
    }
}
