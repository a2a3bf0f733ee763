package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/**
 * The person was told of rights, duties and legal consequences.
 *
 * @param fundstelle where the proof lies
 */
public record Belehrung(Kopf kopf, LocalDate tag, Umfang umfang, Nachweis nachweis, String fundstelle)
        implements
            Verlaufseintrag {

    public Belehrung {
        if (fundstelle.isBlank()) {
            throw new IllegalArgumentException("The proof of the Belehrung of " + tag + " lies somewhere");
        }
    }

    /** Whether all was said, or a part. */
    public enum Umfang {
        VOLLSTAENDIG, AUSZUG
    }

    /** How it is proven. */
    public enum Nachweis {
        UNTERSCHRIFT, ZUSTELLUNG, NIEDERSCHRIFT
    }
}
