package de.passgenau.catalogue.recht;

/** The parts of the catalogue, as a Jobcenter lays it out. */
public enum Katalogbereich {
    /** Aktivierung und berufliche Eingliederung, called MAbE. */
    AKTIVIERUNG,
    AUSSERBETRIEBLICHE_AUSBILDUNG,
    WEITERBILDUNG,
    /** Certified offers that a person chooses with a voucher (AVGS). */
    GUTSCHEINANGEBOT,
    KOMMUNALE_LEISTUNG,
    SPRACHE_UND_INTEGRATION,
    WEITERE_FOERDERUNG
}
