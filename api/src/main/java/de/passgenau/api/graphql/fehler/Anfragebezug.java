package de.passgenau.api.graphql.fehler;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id of the request that a thread works for, kept in the logging context. */
public final class Anfragebezug {

    /** The key of the id in the logging context, and so in every structured log line. */
    public static final String SCHLUESSEL = "anfrage";

    private Anfragebezug() {}

    static @Nullable String hier() {
        return MDC.get(SCHLUESSEL);
    }

    /** Does something in the name of the request, on whichever thread. */
    static <T> T fuer(@Nullable String anfrage, Supplier<T> arbeit) {
        if (anfrage == null) {
            return arbeit.get();
        }
        try (MDC.MDCCloseable bezug = MDC.putCloseable(SCHLUESSEL, anfrage)) {
            return arbeit.get();
        }
    }
}
