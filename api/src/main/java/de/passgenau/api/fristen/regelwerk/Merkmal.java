package de.passgenau.api.fristen.regelwerk;

/** What holds in a case for a while: category, target group, whose case it is. */
public enum Merkmal implements Zeichen {

    KATEGORIE_A("Kategorie A"),
    KATEGORIE_B("Kategorie B"),
    KATEGORIE_C("Kategorie C"),
    KATEGORIE_D("Kategorie D"),
    KATEGORIE_E("Kategorie E"),
    KATEGORIE_S("Kategorie S"),
    KATEGORIE_X("Kategorie X"),
    KATEGORIE_Y("Kategorie Y"),
    KATEGORIE_Z("Kategorie Z"),
    SCHUELER("Zielgruppe Schüler"),
    AUSBILDUNGSSUCHENDE("Zielgruppe Ausbildungssuchende"),
    AUSBILDUNGSABSOLVENTEN("Zielgruppe Ausbildungsabsolventen"),
    VERMITTLUNGSKUNDEN("Zielgruppe Vermittlungskunden"),
    AKTIVIERUNGSKUNDEN("Zielgruppe Aktivierungskunden"),
    AUSBILDUNGSREIF("Ausbildungsreife"),
    FM_U25("Fallmanagement U25"),
    FM_ARBEITSMARKTNAH("Fallmanagement arbeitsmarktnah"),
    FM_ARBEITSMARKTFERN("Fallmanagement arbeitsmarktfern"),
    FM_SELBSTAENDIGE("Fallmanagement für Selbständige"),
    FM_GEFLUECHTETE("Fallmanagement für Geflüchtete"),
    FM_BERUFSBERATUNG("Berufsberatung"),
    /** Draws Arbeitslosengeld and, because it is not enough, benefits of this book. */
    ALG_AUFSTOCKER("Aufstockung zum Arbeitslosengeld"),
    /** Works and draws benefits of this book. */
    ERWERBSAUFSTOCKER("Aufstockung zum Erwerbseinkommen"),
    IN_MASSNAHME("Teilnahme an einer Maßnahme");

    private final String titel;

    Merkmal(String titel) {
        this.titel = titel;
    }

    @Override
    public String titel() {
        return titel;
    }

    @Override
    public String dativ() {
        return "dem Beginn von „" + titel + "“";
    }
}
