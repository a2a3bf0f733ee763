package de.passgenau.api.schreiben.kalender;

import de.passgenau.api.fristen.bestand.Fristtermin;

/** Due days as a calendar shows them, with the reason as far as it says nothing about the person. */
final class Fristeintraege {

    /** Which Kundenkategorie somebody has is nobody else's business; some titles, days and rules tell it. */
    private static final String VERRAETERISCH = "(?s).*(Kategorie|K-0\\d|Hemmnis).*";
    private static final String KATEGORIE = " (bei|nach) Kategorie.*";
    private static final String BEGINN = "dem Beginn von „Kategorie [^“]*“";

    private Fristeintraege() {}

    /** @param wer how it says whose it is */
    static Eintrag von(Fristtermin frist, String wer) {
        var titel = frist.titel().replaceFirst(KATEGORIE, "");
        return new Eintrag(Kalenderkennung.uid(frist.fall(), "frist/" + frist.marke()), 0,
                new Eintrag.Zeit.Tag(frist.tag()), "Fällig: " + titel + ": " + wer, null,
                text(frist.erklaerung().replace(frist.titel(), titel).replaceAll(BEGINN, "der letzten Einschätzung")),
                false);
    }

    private static String text(String erklaerung) {
        return erklaerung.matches(VERRAETERISCH)
                ? "Warum an diesem Tag, steht im Fall unter den Fristen."
                : erklaerung + '.';
    }
}
