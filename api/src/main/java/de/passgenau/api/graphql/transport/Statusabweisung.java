package de.passgenau.api.graphql.transport;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;

/** A refusal by HTTP itself, whose status says more than its code. */
final class Statusabweisung extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final Abgewiesen grund;

    Statusabweisung(int status, String meldungsschluessel, Object... argumente) {
        super(status + " " + meldungsschluessel);
        this.status = status;
        this.grund = new Abgewiesen(Fehlercode.BAD_REQUEST, meldungsschluessel, argumente);
    }

    int status() {
        return status;
    }

    Abgewiesen grund() {
        return grund;
    }
}
