package de.passgenau.api.protokoll.ablage;

import org.jspecify.annotations.Nullable;

/** An entry of the protocol is not known to be stored. */
public final class ProtokollNichtGeschrieben extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProtokollNichtGeschrieben(@Nullable Throwable ursache) {
        super("The protocol was not written", ursache);
    }
}
