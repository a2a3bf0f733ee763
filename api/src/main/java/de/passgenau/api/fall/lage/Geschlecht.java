package de.passgenau.api.fall.lage;

/** As it was said; only the admission to Maßnahmen for women looks at it. */
public enum Geschlecht {
    WEIBLICH, MAENNLICH, DIVERS
}
