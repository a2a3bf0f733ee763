package de.passgenau.api.fristen.kalender;

/** What a period is counted in. */
public enum Einheit {

    /** Monday to Friday without public holidays. */
    ARBEITSTAGE("Arbeitstag", "Arbeitstage", "working day"),
    TAGE("Tag", "Tage", "day"),
    WOCHEN("Woche", "Wochen", "week"),
    MONATE("Monat", "Monate", "month"),
    JAHRE("Jahr", "Jahre", "year");

    private final String eines;
    private final String mehrere;
    private final String englisch;

    Einheit(String eines, String mehrere, String englisch) {
        this.eines = eines;
        this.mehrere = mehrere;
        this.englisch = englisch;
    }

    /** Such as "1 month" and "10 working days". */
    String englisch(int anzahl) {
        return anzahl + " " + englisch + (anzahl == 1 ? "" : "s");
    }

    /** Such as "1 Monat" and "10 Arbeitstage". */
    String mit(int anzahl) {
        return anzahl + " " + (anzahl == 1 ? eines : mehrere);
    }
}
