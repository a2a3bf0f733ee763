package de.passgenau.api.vermittlung.webhook.zustellung;

/** What has become of a delivery. */
public enum Zustellstand {
    OFFEN,
    ZUGESTELLT,
    /** Tried as often as may be: the dead letters. */
    GESCHEITERT,
    /** Its owner may not know of it any more. */
    VERWORFEN
}
