package de.passgenau.api.fall.kategorie;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has decided on the category of a person (K-02); who it was is who recorded it.
 *
 * @param sperre the event that blocks placement; null without
 */
public record Kategorieentscheidung(
        Kopf kopf,
        Kundenkategorie kategorie,
        LocalDate gueltigVon,
        String grund,
        @Nullable Sperrereignis sperre) implements Eintrag {

    public Kategorieentscheidung {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("A decision for " + kategorie + " has a reason");
        }
    }
}
