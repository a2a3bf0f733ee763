package de.passgenau.api.protokoll.revision;

import java.time.Instant;
import java.util.List;

import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.kette.Protokollart;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of the protocol. */
record ProtokollSuche(
        @Nullable String fallnummer,
        @Nullable String fallId,
        @Nullable String anrufer,
        @Nullable Instant von,
        @Nullable Instant bis,
        @Nullable List<Protokollart> arten,
        @Nullable List<Zweck> zwecke) {

    static final ProtokollSuche ALLES = new ProtokollSuche(null, null, null, null, null, null, null);

    boolean nachFall() {
        return fallnummer != null || fallId != null;
    }
}
