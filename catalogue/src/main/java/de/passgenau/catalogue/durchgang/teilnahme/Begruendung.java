package de.passgenau.catalogue.durchgang.teilnahme;

import org.jspecify.annotations.Nullable;

/** Why, as a code and in words. */
public record Begruendung(Abweichungsgrund grund, @Nullable String worte) {

    public Begruendung {
        if (grund.brauchtWorte() && (worte == null || worte.isBlank())) {
            throw new IllegalArgumentException(grund + " is said in words, got " + worte);
        }
    }
}
