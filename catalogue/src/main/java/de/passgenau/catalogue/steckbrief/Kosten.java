package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme costs, in cents; null where unknown.
 *
 * @param jePlatzMonatCent per place and month
 * @param bezug            what the sums refer to, in words
 */
public record Kosten(
        @Nullable Long gesamtCent,
        @Nullable Long jeTeilnehmerCent,
        @Nullable Long jePlatzMonatCent,
        @Nullable String bezug) {

    public Kosten {
        Texte.mindestens("A sum of costs", 0, gesamtCent);
        Texte.mindestens("A cost of a participant", 0, jeTeilnehmerCent);
        Texte.mindestens("A cost of a place", 0, jePlatzMonatCent);
        Texte.wennGesagt("What costs refer to", bezug);
    }

    public boolean beziffert() {
        return gesamtCent != null || jeTeilnehmerCent != null || jePlatzMonatCent != null;
    }
}
