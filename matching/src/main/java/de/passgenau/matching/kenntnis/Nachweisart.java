package de.passgenau.matching.kenntnis;

/** What kind of evidence a code stands for. */
enum Nachweisart {
    /** may expire or be taken away: a licence, a certificate */
    BERECHTIGUNG,
    /** once passed, it stays */
    QUALIFIKATION,
    SCHULABSCHLUSS,
    KENNTNIS,
    ERFAHRUNG,
    /** a foreign language */
    SPRACHE;

    /** A paper that somebody has, not what somebody can do. */
    boolean istNachweis() {
        return this == BERECHTIGUNG || this == QUALIFIKATION;
    }
}
