package de.passgenau.api.stelle;

/** How it stands with an offer on a day. */
public enum Stellenstand {
    VEROEFFENTLICHT, GESCHLOSSEN
}
