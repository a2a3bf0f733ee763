package de.passgenau.api.fall.verlauf;

import java.time.LocalDateTime;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * An appointment with the person.
 *
 * @param einladung null if it was agreed on by word of mouth
 */
public record Termin(Kopf kopf, Art art, LocalDateTime beginn, String ort, @Nullable Einladung einladung)
        implements
            Verlaufseintrag {

    public Termin {
        if (ort.isBlank()) {
            throw new IllegalArgumentException("The appointment of " + beginn + " has a place");
        }
    }

    /** What it is for. */
    public enum Art {
        EINSTIEGSBERATUNG,
        ERSTGESPRAECH,
        FOLGEGESPRAECH,
        /** The first one after a handover. */
        UEBERNAHME,
        SONSTIGER
    }
}
