package de.passgenau.api.stelle.wunsch;

/** What has become of a wish. */
public enum Wunschstand {
    /** Nobody has judged it: shown to the Arbeitgeberservice alone. */
    ZURUECKGEHALTEN,
    /** The job makes it indispensable: shown again, and still no filter. */
    UNVERZICHTBAR,
    /** Struck out of what others see. */
    GESTRICHEN
}
