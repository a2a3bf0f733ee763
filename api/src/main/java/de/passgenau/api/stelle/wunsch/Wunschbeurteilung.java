package de.passgenau.api.stelle.wunsch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about a wish.
 *
 * @param grund why the job makes it indispensable; needed for that alone
 * @param durch Kennung of who decided
 */
public record Wunschbeurteilung(Wunschentscheidung entscheidung, @Nullable String grund, Instant am, String durch) {

    public Wunschbeurteilung {
        if (entscheidung == Wunschentscheidung.UNVERZICHTBAR && (grund == null || grund.isBlank())) {
            throw new IllegalArgumentException("What is indispensable has a reason, got \"" + grund + "\"");
        }
    }
}
