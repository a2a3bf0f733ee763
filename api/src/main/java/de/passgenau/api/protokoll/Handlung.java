package de.passgenau.api.protokoll;

import java.util.Set;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and what for.
 *
 * @param zweck null where nothing about a person is concerned
 * @param feld  the root field of the operation
 */
public record Handlung(Anrufer anrufer, @Nullable Zweck zweck, String feld) {

    /** Nobody in person. */
    public static final String VON_SELBST = "passgenau";

    public static Handlung von(Einsicht einsicht) {
        return new Handlung(einsicht.anrufer(), einsicht.zweck(), einsicht.feld());
    }

    /** What is done because its time has come, on nobody's behalf. */
    public static Handlung vonSelbst(Zweck zweck, String feld) {
        return new Handlung(new Anrufer(VON_SELBST, null, Set.of(), Set.of(), null, null, null, Set.of()), zweck, feld);
    }

    /** What is done to something about no person. */
    public static Handlung ohnePerson(Einsicht einsicht) {
        return new Handlung(einsicht.anrufer(), null, einsicht.feld());
    }
}
