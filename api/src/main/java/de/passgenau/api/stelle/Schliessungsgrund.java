package de.passgenau.api.stelle;

/** Why an offer no longer stands. */
public enum Schliessungsgrund {
    BESETZT,
    /** Filled by the employer without the Jobcenter. */
    ANDERWEITIG_BESETZT,
    ZURUECKGEZOGEN,
    DOPPELT,
    /** Its last day is over; nobody has to record it. */
    ABGELAUFEN,
    /** Its source does not have it any more; it stands again when the source has it again. */
    ENTFALLEN,
    SONSTIGER
}
