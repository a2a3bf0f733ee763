package de.passgenau.api.arbeitgeber;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;

import org.jspecify.annotations.Nullable;

/** What is known of an employer as a business. */
public record Arbeitgeberangaben(
        String name,
        @Nullable Betriebsnummer betriebsnummer,
        @Nullable Branche branche,
        Anschrift anschrift,
        Erreichbarkeit erreichbarkeit) {

    public Arbeitgeberangaben {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An employer has a name");
        }
    }
}
