package de.passgenau.catalogue.steckbrief;

/** How a Maßnahme comes about. */
public enum Umsetzungsart {
    VERGABE, PROJEKTFOERDERUNG, EINZELFALLFOERDERUNG, SELBSTVORNAHME, INHOUSE
}
