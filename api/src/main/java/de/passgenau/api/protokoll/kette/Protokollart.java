package de.passgenau.api.protokoll.kette;

/** What an entry of the protocol tells of; the same names as in the SDL. */
public enum Protokollart {

    /** Cases were shown to somebody. */
    GELESEN,
    /** A case is about to be changed; without a NICHT_VOLLZOGEN behind it, it was. */
    GEAENDERT,
    /** Something of the catalogue is about to be changed; without a NICHT_VOLLZOGEN behind it, it was. */
    KATALOG,
    /** An announced change was not stored. */
    NICHT_VOLLZOGEN,
    /** The engine has ranked. */
    ABGLEICH,
    /** A person has decided on a ranking. */
    ENTSCHEIDUNG,
    /** A person was told what is stored about her. */
    AUSKUNFT,
    /** A case was deleted; its key is gone. */
    LOESCHUNG,
    /** Somebody has asked the protocol itself. */
    EINSICHT,
    /** Somebody has had the protocol checked. */
    PRUEFUNG,
    /** The day before ends here; the entry carries its seal. */
    SIEGEL,
    /** Entries whose time had run out were removed in front. */
    KUERZUNG
}
