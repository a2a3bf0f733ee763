package de.passgenau.api.fall.eintrag;

import java.time.LocalDate;

/**
 * An entry was wrong; it stays readable, and the case is read without it.
 *
 * @param fassung which version of the entry was wrong
 * @param rueckwirkend whether it was wrong from the beginning, so that former days are read without it, too
 */
public record Berichtigung(Kopf kopf, EintragId eintrag, int fassung, String grund, boolean rueckwirkend)
        implements
            Eintrag {

    public Berichtigung {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("The correction of " + eintrag.wert() + " has a reason");
        }
    }

    public boolean trifft(Kopf anderer) {
        return eintrag.equals(anderer.id()) && fassung == anderer.fassung();
    }

    boolean wirkt(LocalDate tag) {
        return rueckwirkend || !kopf.erfasstAm().isAfter(tag);
    }
}
