package de.passgenau.catalogue.durchgang.rahmen;

/** By which published rule those who wait move up. */
public enum Reihenfolge {
    NACH_EINGANG,
    /** Those who need it most first, equal ones by arrival. */
    NACH_DRINGLICHKEIT
}
