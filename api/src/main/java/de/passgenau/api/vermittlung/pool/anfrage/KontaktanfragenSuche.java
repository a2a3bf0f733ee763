package de.passgenau.api.vermittlung.pool.anfrage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What requests are searched by: every field at once, one of the values of each. */
record KontaktanfragenSuche(
        @Nullable List<String> faelle,
        @Nullable List<String> kandidaten,
        @Nullable List<String> arbeitgeber,
        @Nullable List<Anfragestand> staende,
        @Nullable Boolean nurOffene,
        @Nullable Boolean ueberfaellig,
        @Nullable Boolean nurEigene) {

    static final KontaktanfragenSuche NACH_ALLEM = new KontaktanfragenSuche(null, null, null, null, null, null, null);
}
