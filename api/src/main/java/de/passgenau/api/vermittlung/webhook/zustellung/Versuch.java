package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How a try to deliver ended.
 *
 * @param fehler  null if it has arrived
 * @param status  of the answer; null without one
 * @param fruehestens how long the receiver asks to wait; null if it does not
 */
record Versuch(@Nullable Zustellfehler fehler, @Nullable Integer status, @Nullable Duration fruehestens) {

    private static final int ERSTER_GUTER = 200;
    private static final int ERSTER_ANDERER = 300;
    private static final int ERSTER_SCHLECHTER = 400;
    private static final int WEG = 410;

    static Versuch beantwortet(int status, @Nullable Duration fruehestens) {
        if (status >= ERSTER_GUTER && status < ERSTER_ANDERER) {
            return new Versuch(null, status, null);
        }
        return new Versuch(status >= ERSTER_ANDERER && status < ERSTER_SCHLECHTER
                ? Zustellfehler.UMLEITUNG
                : Zustellfehler.STATUS, status, fruehestens);
    }

    static Versuch misslungen(Zustellfehler fehler) {
        return new Versuch(fehler, null, null);
    }

    boolean istAngekommen() {
        return fehler == null;
    }

    /** Whether the receiver says that it is there no longer. */
    boolean istAufgegeben() {
        return status != null && status == WEG;
    }
}
