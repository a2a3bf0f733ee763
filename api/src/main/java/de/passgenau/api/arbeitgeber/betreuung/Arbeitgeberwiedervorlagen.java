package de.passgenau.api.arbeitgeber.betreuung;

import java.util.List;

/**
 * What somebody has to do about employers.
 *
 * @param anzahl all of it, shown or not
 */
record Arbeitgeberwiedervorlagen(int anzahl, List<Faellige> eintraege) {

    Arbeitgeberwiedervorlagen {
        eintraege = List.copyOf(eintraege);
    }

    /** @param ueberfaellig whether its day is over */
    record Faellige(Arbeitgeberbetreuung betreuung, Wiedervorlage wiedervorlage, boolean ueberfaellig) {}
}
