package de.passgenau.catalogue.erfolg;

/** With whom somebody is compared, the most alike first. */
public enum Vergleichsgruppe {
    GLEICHE_KATEGORIE_UND_HEMMNIS, GLEICHES_HEMMNIS, ALLE
}
