package de.passgenau.catalogue.durchgang.teilnahme;

import org.jspecify.annotations.Nullable;

/** Why, as a code and in words. */
public record Begruendung(Abweichungsgrund grund, @Nullable String worte) {

    /** Why somebody takes part although the admission rule keeps her out; null if it does not. */
    public static @Nullable Begruendung trotzRegel(@Nullable String worte) {
        return worte == null || worte.isBlank() ? null : new Begruendung(Abweichungsgrund.TROTZ_ZULASSUNGSREGEL, worte);
    }

    public Begruendung {
        if (grund.brauchtWorte() && (worte == null || worte.isBlank())) {
            throw new IllegalArgumentException(grund + " is said in words, got " + worte);
        }
    }
}
