package de.passgenau.api.fristen.regelwerk;

/** What happens in a case on one day and starts, fulfils or ends a rule. */
public enum Ereignisart implements Zeichen {

    ANTRAG_VOLLSTAENDIG("vollständiger Antrag", "dem vollständigen Antrag"),
    FALL_EINGANG("Eingang des Falls", "dem Eingang des Falls"),
    BEWILLIGUNG("Bewilligung", "der Bewilligung"),
    ZUZUG("Zuzug", "dem Zuzug"),
    /** The last day with benefits of this book. */
    LEISTUNGSENDE("Ende des Leistungsbezugs", "dem Ende des Leistungsbezugs"),
    ALG_ENDE("Ende des Arbeitslosengelds", "dem Ende des Arbeitslosengelds", true),
    EINLADUNG_EINSTIEGSBERATUNG("Einladung zur Einstiegsberatung", "der Einladung zur Einstiegsberatung"),
    EINSTIEGSBERATUNG("Einstiegsberatung", "der Einstiegsberatung"),
    ERSTGESPRAECH("Erstgespräch", "dem Erstgespräch"),
    PROFILING("Profiling", "dem Profiling"),
    INTEGRATIONSPLAN("Integrationsplan", "dem Integrationsplan"),
    WIEDERVORLAGE("Wiedervorlage", "der Wiedervorlage"),
    /** What makes placement impossible ends, such as Elternzeit. */
    HINDERUNG_ENDE("Ende der Hinderung", "dem Ende der Hinderung an der Vermittlung", true),
    VEREINBARUNG("Abschluss der Vereinbarung", "dem Abschluss der Vereinbarung"),
    VEREINBARUNG_ENDE("Ende der Vereinbarung", "dem Ende der Vereinbarung", true),
    VEREINBARUNG_AUSGEWERTET("Auswertung der Vereinbarung", "der Auswertung der Vereinbarung"),
    KONTAKT("Kontakt", "dem Kontakt"),
    UEBERGABE_AN_MARKTNAH("Übergabe", "der Übergabe an das arbeitsmarktnahe Fallmanagement"),
    EINLADUNG_NACH_UEBERGABE("Einladung nach der Übergabe", "der Einladung nach der Übergabe"),
    TERMIN_NACH_UEBERGABE("Termin nach der Übergabe", "dem Termin nach der Übergabe"),
    EINZELFALLENTSCHEIDUNG("Einzelfallentscheidung", "der Einzelfallentscheidung"),
    UEBERGABEPROTOKOLL("Übergabeprotokoll", "dem Übergabeprotokoll"),
    AUSBILDUNG_AUSSERBETRIEBLICH_ENDE("Ende der außerbetrieblichen Ausbildung",
            "dem Ende der außerbetrieblichen Ausbildung", true),
    WEITERBILDUNG_ENDE("Ende der Weiterbildung", "dem Ende der Weiterbildung", true),
    ARBEITSBUENDNIS("Arbeitsbündnis", "dem Arbeitsbündnis mit dem Arbeitgeberservice"),
    MASSNAHME_BEGONNEN("Beginn einer Maßnahme", "dem Beginn der Maßnahme"),
    MASSNAHME_ENDE("Ende der Maßnahme", "dem Ende der Maßnahme", true),
    FALLKONFERENZ("Fallkonferenz", "der Fallkonferenz"),
    SCHULE_ENDE("Ende der Schule", "dem Ende der Schule", true),
    AUSBILDUNGSWUNSCH("gewünschter Ausbildungsbeginn", "dem gewünschten Ausbildungsbeginn", true),
    AUSBILDUNG_BEGONNEN("Beginn einer Ausbildung", "dem Beginn der Ausbildung"),
    AUSBILDUNG_ABGESCHLOSSEN("Abschluss der Ausbildung", "dem Abschluss der Ausbildung"),
    UEBERNAHME_IN_FALLARBEIT("Übernahme in die Fallarbeit", "der Übernahme in die Fallarbeit"),
    PERSPEKTIVE_BEURTEILT("Beurteilung der Perspektive", "der Beurteilung der Perspektive"),
    ARBEITSAUFNAHME("Arbeitsaufnahme", "der Arbeitsaufnahme"),
    SUCHLAUF("Suchlauf", "dem Suchlauf"),
    KIND_GEBOREN("Geburt eines Kindes", "der Geburt des Kindes"),
    DRITTES_MELDEVERSAEUMNIS("drittes Meldeversäumnis", "dem dritten Meldeversäumnis"),
    MELDEVERSAEUMNIS_GEPRUEFT("Prüfung der Meldeversäumnisse", "der Prüfung der Meldeversäumnisse"),
    FALL_GESCHLOSSEN("Abschluss des Falls", "dem Abschluss des Falls");

    private final String titel;
    private final String dativ;
    private final boolean vorherBekannt;

    Ereignisart(String titel, String dativ) {
        this(titel, dativ, false);
    }

    Ereignisart(String titel, String dativ, boolean vorherBekannt) {
        this.titel = titel;
        this.dativ = dativ;
        this.vorherBekannt = vorherBekannt;
    }

    @Override
    public String titel() {
        return titel;
    }

    @Override
    public String dativ() {
        return dativ;
    }

    /** Whether its day is known before it comes, so that rules may count up to it. */
    public boolean istVorherBekannt() {
        return vorherBekannt;
    }

    /** Whether it may come earlier than anybody had planned, as where somebody drops out. */
    public boolean kannVorzeitigKommen() {
        return switch (this) {
            case MASSNAHME_ENDE, AUSBILDUNG_AUSSERBETRIEBLICH_ENDE, WEITERBILDUNG_ENDE -> true;
            default -> false;
        };
    }
}
