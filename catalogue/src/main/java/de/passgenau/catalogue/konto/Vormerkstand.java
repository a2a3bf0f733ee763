package de.passgenau.catalogue.konto;

/** What has become of a claim. */
public enum Vormerkstand {
    /** No Teilnahme is known for it yet. */
    VORGEMERKT,
    /** There is a Teilnahme that has not ended. */
    BESTAETIGT,
    /** The person was there, until her last day. */
    BEENDET,
    /** The person was not there. */
    FREI;

    boolean offen() {
        return this == VORGEMERKT || this == BESTAETIGT;
    }
}
