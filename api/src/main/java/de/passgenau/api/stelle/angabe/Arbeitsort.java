package de.passgenau.api.stelle.angabe;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/**
 * Where one works.
 *
 * @param punkt where it lies; null if the directory does not know the place
 */
public record Arbeitsort(Anschrift anschrift, @Nullable Punkt punkt) {

    /** Postcode and place, as distances are looked up by. */
    public String schluessel() {
        return anschrift.plz() + ' ' + anschrift.ort();
    }

    /** In degrees north; null if nobody knows. */
    public @Nullable Double breite() {
        return punkt == null ? null : Double.valueOf(punkt.breite());
    }

    /** In degrees east; null if nobody knows. */
    public @Nullable Double laenge() {
        return punkt == null ? null : Double.valueOf(punkt.laenge());
    }
}
