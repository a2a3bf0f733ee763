package de.passgenau.api.protokoll;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.security.Anrufer;

/**
 * Who acts, and what for.
 *
 * @param feld the root field of the operation
 */
public record Handlung(Anrufer anrufer, Zweck zweck, String feld) {

    public static Handlung von(Einsicht einsicht) {
        return new Handlung(einsicht.anrufer(), einsicht.zweck(), einsicht.feld());
    }
}
