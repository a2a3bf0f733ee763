package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import org.jspecify.annotations.Nullable;

/**
 * A Träger.
 *
 * @param art     a name of {@code Traegerart}
 * @param azavBis last day of the approval under the AZAV; null without one
 */
public record Anbieter(
        String kennung,
        String name,
        String art,
        Anschrift anschrift,
        Erreichbarkeit erreichbarkeit,
        @Nullable LocalDate azavBis) {}
