package de.passgenau.api.fall.plan;

/** Who has to do something. */
public enum Seite {
    KUNDE, JOBCENTER, DRITTE
}
