package de.passgenau.matching.profil;

/** Whom a Maßnahme is made for; only the admission to Maßnahmen may look at it. */
public enum Zielgruppe {
    U25("unter 25-Jährige"),
    UE50("über 50-Jährige"),
    SCHUELER("Schülerinnen und Schüler"),
    AUSBILDUNGSSUCHENDE("Ausbildungssuchende"),
    ALLEINERZIEHENDE("Alleinerziehende"),
    ERZIEHENDE("Erziehende"),
    BERUFSRUECKKEHRER("Berufsrückkehrende"),
    FRAUEN("Frauen"),
    MIGRANTEN("Menschen mit Migrationsgeschichte"),
    REHABILITANDEN("Rehabilitandinnen und Rehabilitanden"),
    SCHWERBEHINDERTE("schwerbehinderte Menschen"),
    LANGZEITARBEITSLOSE("Langzeitarbeitslose"),
    LANGZEITLEISTUNGSBEZIEHENDE("Langzeitleistungsbeziehende"),
    AUFSTOCKER("Aufstockende"),
    MINIJOBBER("Minijobbende"),
    SELBSTAENDIGE("Selbständige"),
    EXISTENZGRUENDER("Existenzgründende"),
    GERINGQUALIFIZIERTE("Geringqualifizierte"),
    AKADEMIKER("Akademikerinnen und Akademiker"),
    SUCHTKRANKE("suchtkranke Menschen"),
    PSYCHISCH_BELASTETE("psychisch belastete Menschen"),
    BEDARFSGEMEINSCHAFT("ganze Bedarfsgemeinschaften"),
    ALLE("alle");

    private final String bezeichnung;

    Zielgruppe(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
