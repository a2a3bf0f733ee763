package de.passgenau.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a Träger as an organisation.
 *
 * @param azavZugelassenBis last day of the approval under the AZAV (§§ 176 ff. SGB III); null without one
 */
public record Traegerangaben(
        String name,
        Traegerart art,
        Anschrift anschrift,
        Erreichbarkeit erreichbarkeit,
        @Nullable LocalDate azavZugelassenBis) {

    public Traegerangaben {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A Träger has a name");
        }
    }
}
