package de.passgenau.matching.profil;

/** Whom a Maßnahme is made for; only the admission to Maßnahmen may look at it. */
public enum Zielgruppe {
    U25("unter 25-Jährige", "Wann ist die Person geboren?"),
    UE50("über 50-Jährige", "Wann ist die Person geboren?"),
    SCHUELER("Schülerinnen und Schüler", "Geht die Person noch zur Schule?"),
    AUSBILDUNGSSUCHENDE("Ausbildungssuchende", "Sucht die Person eine Ausbildung?"),
    ALLEINERZIEHENDE("Alleinerziehende", "Erzieht die Person ihre Kinder allein?"),
    ERZIEHENDE("Erziehende", "Erzieht die Person Kinder?"),
    BERUFSRUECKKEHRER("Berufsrückkehrende", "Kehrt die Person nach einer Familienzeit in den Beruf zurück?"),
    FRAUEN("Frauen", "Ist die Person eine Frau?"),
    MIGRANTEN("Menschen mit Migrationsgeschichte", "Ist die Person zugewandert?"),
    REHABILITANDEN("Rehabilitandinnen und Rehabilitanden", "Ist die Person Rehabilitandin oder Rehabilitand?"),
    SCHWERBEHINDERTE("schwerbehinderte Menschen", "Ist die Person schwerbehindert?"),
    LANGZEITARBEITSLOSE("Langzeitarbeitslose", "Seit wann ist die Person arbeitslos?"),
    LANGZEITLEISTUNGSBEZIEHENDE("Langzeitleistungsbeziehende", "Seit wann bezieht die Person Leistungen?"),
    AUFSTOCKER("Aufstockende", "Arbeitet die Person neben dem Leistungsbezug?"),
    MINIJOBBER("Minijobbende", "Hat die Person einen Minijob?"),
    SELBSTAENDIGE("Selbständige", "Arbeitet die Person selbständig?"),
    EXISTENZGRUENDER("Existenzgründende", "Will die Person sich selbständig machen?"),
    GERINGQUALIFIZIERTE("Geringqualifizierte", "Hat die Person einen Berufsabschluss?"),
    AKADEMIKER("Akademikerinnen und Akademiker", "Hat die Person studiert?"),
    SUCHTKRANKE("suchtkranke Menschen", "Gehört die Person zur Zielgruppe »suchtkranke Menschen«?"),
    PSYCHISCH_BELASTETE("psychisch belastete Menschen",
            "Gehört die Person zur Zielgruppe »psychisch belastete Menschen«?"),
    BEDARFSGEMEINSCHAFT("ganze Bedarfsgemeinschaften", "Lebt die Person mit anderen in einer Bedarfsgemeinschaft?"),
    ALLE("alle", "");

    private final String bezeichnung;
    private final String frage;

    Zielgruppe(String bezeichnung, String frage) {
        this.bezeichnung = bezeichnung;
        this.frage = frage;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** What to ask so that one knows who belongs to them; nothing for all. */
    public String frage() {
        return frage;
    }
}
