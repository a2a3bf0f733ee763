package de.passgenau.api.vermittlung.meldung;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.matching.Sichtfilter;

/**
 * Who waits for hits of what.
 *
 * @param art           what the marks are for, beside the id
 * @param id            of the case or the offer, in the store
 * @param sichtEigenes  who may know of that
 * @param sicht         of which hits who waits may know
 */
record Trefferwunsch(
        String art,
        String id,
        Sichtfilter sichtEigenes,
        Sichtfilter sicht,
        boolean nurMitEinwilligung,
        int mindestpunkte,
        Einsicht einsicht) {

    /** Of one wish alone. */
    String bezug() {
        return String.join("/", art, id, Boolean.toString(nurMitEinwilligung), Integer.toString(mindestpunkte));
    }
}
