package de.passgenau.catalogue;

/** What kind of organisation a Träger is. */
public enum Traegerart {
    BILDUNGSTRAEGER, WOHLFAHRTSVERBAND, BERATUNGSSTELLE, KAMMER, KOMMUNE, BETRIEB, SONSTIGE
}
