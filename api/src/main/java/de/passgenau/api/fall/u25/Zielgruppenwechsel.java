package de.passgenau.api.fall.u25;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/** A person belongs to this target group from this day on. */
public record Zielgruppenwechsel(Kopf kopf, Zielgruppe zielgruppe, LocalDate gueltigVon, String grund)
        implements
            Jugendeintrag {

    public Zielgruppenwechsel {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("The change to " + zielgruppe + " has a reason");
        }
    }
}
