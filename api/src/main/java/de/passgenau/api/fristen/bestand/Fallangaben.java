package de.passgenau.api.fristen.bestand;

import java.util.Map;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;

/**
 * Whose case it is, and who may know of it; nothing of the person.
 *
 * @param sicht what decides who may know of it
 */
record Fallangaben(
        String id,
        long version,
        String fallmanager,
        String geschaeftsstelle,
        Map<String, Set<String>> sicht) {

    static Fallangaben von(Fall fall) {
        return new Fallangaben(fall.kennung(), fall.version(), fall.fallmanager(), fall.geschaeftsstelle(),
                Fallsicht.merkmale(fall));
    }
}
