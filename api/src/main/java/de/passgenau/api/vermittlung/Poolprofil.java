package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.graphql.zugriff.Geschuetzt;
import org.jspecify.annotations.Nullable;

/**
 * A person as an employer finds her in the pool.
 *
 * @param kennung of the case, never shown
 * @param region the first two digits of the postcode
 */
record Poolprofil(
        String kennung,
        long version,
        String bezug,
        String pseudonym,
        @Nullable String zielberuf,
        List<String> kenntnisse,
        List<String> nachweise,
        String region,
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende) implements Geschuetzt {}
