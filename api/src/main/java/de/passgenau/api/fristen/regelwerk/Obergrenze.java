package de.passgenau.api.fristen.regelwerk;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Dauer;

/**
 * A known end that something has to be done before, however long the rule's own period is.
 *
 * @param abstand how long before
 * @param vorlauf what was done so long before that day is early enough, and not too early
 */
public record Obergrenze(Ereignisart ereignis, Abstand abstand, Dauer vorlauf) {

    public Obergrenze {
        if (!ereignis.istVorherBekannt()) {
            throw new IllegalArgumentException("Nothing can be counted up to what nobody knows before: " + ereignis);
        }
    }
}
