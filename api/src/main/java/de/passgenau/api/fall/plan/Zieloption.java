package de.passgenau.api.fall.plan;

/** Where the work with a person may lead (Z-01). */
public enum Zieloption {
    ARBEITSMARKT_LOKAL,
    ARBEITSMARKT_BUNDESWEIT,
    ARBEITSMARKT_AUSLAND,
    SELBSTAENDIGKEIT,
    MINIJOB,
    MIDIJOB,
    KURZZEITBESCHAEFTIGUNG,
    AUSBILDUNG,
    STUDIUM,
    /** For complex cases only. */
    JENSEITS_DES_ERSTEN_ARBEITSMARKTS,
    /** For who works already and gets benefits beside it, as the next. */
    BESCHAEFTIGUNG_STABILISIEREN,
    BESCHAEFTIGUNG_AUSWEITEN;

    public boolean setztArbeitVoraus() {
        return this == BESCHAEFTIGUNG_STABILISIEREN || this == BESCHAEFTIGUNG_AUSWEITEN;
    }

    /** Whether it is open to who is under 18 (U-05). */
    public boolean istFuerJugendliche() {
        return this == AUSBILDUNG || this == STUDIUM;
    }
}
