package de.passgenau.catalogue;

/** Why something in the catalogue is refused, or what its Steckbrief would gain from. */
public enum Grund {
    /** Nothing is said where something has to be. */
    FEHLT,
    /** Better said, but nothing depends on it. */
    EMPFOHLEN,
    NUR_EIGENE,
    NUR_DAS_JOBCENTER,
    SCHON_ABGESAGT,
    NICHTS_FREIZUGEBEN,
    NICHTS_ZU_VERWERFEN,
    DURCHGANG_LAEUFT,
    RECHTSGRUNDLAGE_UNBEKANNT,
    RECHTSGRUNDLAGE_NICHT_IN_KRAFT,
    INSTRUMENT_OHNE_RECHTSGRUNDLAGE,
    TRAEGER_NICHT_ZUGELASSEN,
    TRAEGERZULASSUNG_ABGELAUFEN,
    TRAEGERZULASSUNG_LAEUFT_AB,
    MASSNAHME_NICHT_ZUGELASSEN,
    MASSNAHMEZULASSUNG_ABGELAUFEN,
    OHNE_VERTRAG,
    VERTRAG_VORHANDEN,
    VERTRAG_UNBEKANNT,
    VERTRAGSENDE_VOR_BEGINN,
    STANDORT_DOPPELT
}
