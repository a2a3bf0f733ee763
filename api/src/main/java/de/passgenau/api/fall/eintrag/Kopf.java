package de.passgenau.api.fall.eintrag;

import java.time.LocalDate;

/**
 * Which entry it is, who recorded it and when.
 *
 * @param fassung 1, and one more with each correction
 * @param seit the day from which the case is read with this entry: that of its recording, or that of the entry that it
 *        corrects from the beginning
 * @param erfasstDurch subject of whoever recorded it, at the identity provider
 */
public record Kopf(EintragId id, int fassung, LocalDate seit, LocalDate erfasstAm, String erfasstDurch) {

    public Kopf {
        if (fassung < 1) {
            throw new IllegalArgumentException("The first version of an entry is 1, not " + fassung);
        }
        if (seit.isAfter(erfasstAm)) {
            throw new IllegalArgumentException("Recorded on " + erfasstAm + " and read only from " + seit);
        }
        if (id.wert().isBlank()) {
            throw new IllegalArgumentException("An entry has an id, got \"" + id.wert() + '"');
        }
        if (erfasstDurch.isBlank()) {
            throw new IllegalArgumentException("Somebody has recorded the entry " + id.wert());
        }
    }

    public static Kopf neu(EintragId id, LocalDate tag, String durch) {
        return new Kopf(id, 1, tag, tag, durch);
    }

    /** Of the right entry in place of this wrong one. */
    public Kopf berichtigt(Berichtigung berichtigung) {
        var am = berichtigung.kopf().erfasstAm();
        return new Kopf(id, fassung + 1, berichtigung.rueckwirkend() ? seit : am, am,
                berichtigung.kopf().erfasstDurch());
    }
}
