package de.passgenau.api.fall.lage;

/** Which work somebody does beside the benefit. */
public enum Erwerbstaetigkeit {
    KEINE,
    MINIJOB,
    /** Subject to social insurance; not enough to live on. */
    SOZIALVERSICHERT,
    SELBSTAENDIG
}
