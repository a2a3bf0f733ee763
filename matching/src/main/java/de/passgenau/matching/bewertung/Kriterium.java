package de.passgenau.matching.bewertung;

/** What somebody is compared by; a criterion without points can only exclude. */
public enum Kriterium {
    BERUF("Beruf"),
    KENNTNISSE("Kenntnisse"),
    REGION("Region"),
    ARBEITSZEIT("Arbeitszeit"),
    ARBEITSLAGE("Lage der Arbeitszeit"),
    TRAGFAEHIGKEIT("Tragfähigkeit"),
    SPRACHE("Sprache"),
    VERFUEGBARKEIT("Verfügbarkeit"),
    NACHWEISE("Nachweise"),
    GESUNDHEIT("gesundheitliche Grenzen"),
    STELLENART("Art der Stelle"),
    HEMMNISSE("Hemmnisse"),
    VERMITTLUNGSVORRANG("Vermittlung vor Maßnahme"),
    SCHWERPUNKT("Schwerpunkt"),
    ZIELGRUPPE("Zielgruppe"),
    BERUFSFELD("Berufsfeld"),
    WEG("Weg"),
    WOCHENSTUNDEN("Wochenstunden"),
    KINDERBETREUUNG("Kinderbetreuung"),
    BEGINN("Beginn"),
    PLAETZE("Plätze"),
    ZUGANG("Zugang"),
    WIEDERHOLUNG("Wiederholung");

    private final String bezeichnung;

    Kriterium(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
