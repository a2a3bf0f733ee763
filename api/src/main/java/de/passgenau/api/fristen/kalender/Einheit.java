package de.passgenau.api.fristen.kalender;

/** What a period is counted in. */
public enum Einheit {

    /** Monday to Friday without public holidays. */
    ARBEITSTAGE("Arbeitstag", "Arbeitstage"),
    TAGE("Tag", "Tage"),
    WOCHEN("Woche", "Wochen"),
    MONATE("Monat", "Monate"),
    JAHRE("Jahr", "Jahre");

    private final String eines;
    private final String mehrere;

    Einheit(String eines, String mehrere) {
        this.eines = eines;
        this.mehrere = mehrere;
    }

    /** Such as "1 Monat" and "10 Arbeitstage". */
    String mit(int anzahl) {
        return anzahl + " " + (anzahl == 1 ? eines : mehrere);
    }
}
