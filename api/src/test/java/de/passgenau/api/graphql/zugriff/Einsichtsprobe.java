package de.passgenau.api.graphql.zugriff;

import de.passgenau.api.security.Anrufer;

/** Looks at data as a root field would for this caller. */
public final class Einsichtsprobe {

    private Einsichtsprobe() {}

    public static Einsicht von(Anrufer anrufer, String feld, Zweck zweck) {
        return new Einsicht(anrufer, feld, zweck, new Einsichten(null));
    }
}
