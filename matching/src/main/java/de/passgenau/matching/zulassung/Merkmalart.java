package de.passgenau.matching.zulassung;

/** What a condition looks at. */
public enum Merkmalart {
    ALLE("Offen für alle"),
    ALTER("Alter"),
    KATEGORIE("Kategorie"),
    ZIELGRUPPE("Zielgruppe"),
    HEMMNIS("Hemmnis"),
    LEISTUNGSBEZUG("Dauer des Leistungsbezugs"),
    ARBEITSLOSIGKEIT("Dauer der Arbeitslosigkeit"),
    BESCHAEFTIGUNG("Letzte Beschäftigung"),
    BERUFSABSCHLUSS("Berufsabschluss"),
    SCHULABSCHLUSS("Schulabschluss"),
    NACHWEIS("Nachweis"),
    SPRACHE("Deutsch"),
    GESUNDHEIT("Gesundheitliche Einschränkung"),
    FRUEHERE_MASSNAHMEN("Frühere Maßnahmen"),
    FREIWILLIGKEIT("Freiwilligkeit"),
    WOHNORT("Wohnort");

    private final String bezeichnung;

    Merkmalart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
