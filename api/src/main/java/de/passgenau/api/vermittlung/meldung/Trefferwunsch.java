package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.matching.Sichtfilter;

/**
 * Who waits for which hits.
 *
 * @param sichtEigenes who may know of that for which hits are found
 * @param sicht        of which hits who waits may know
 */
record Trefferwunsch(Meldungswunsch was, Sichtfilter sichtEigenes, Sichtfilter sicht, Einsicht einsicht) {

    String id() {
        return was.id();
    }

    boolean nurMitEinwilligung() {
        return was.nurMitEinwilligung();
    }

    int mindestpunkte() {
        return was.mindestpunkte();
    }

    String bezug() {
        return was.bezug();
    }
}
