package de.passgenau.api.stelle;

/** Where an offer comes from. */
public enum Stellenherkunft {
    /** Reported to the Arbeitgeberservice by the employer. */
    EIGEN,
    /** Taken over from another stock of offers. */
    UEBERNOMMEN
}
