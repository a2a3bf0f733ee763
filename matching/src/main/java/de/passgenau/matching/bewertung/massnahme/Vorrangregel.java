package de.passgenau.matching.bewertung.massnahme;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;

/** Placement comes before any Maßnahme (I-02): whoever can be placed keeps the time for it. */
final class Vorrangregel implements Regel<Vorrangregel.Aussicht, Vorrangregel.Aufwand> {

    @Override
    public Kriterium kriterium() {
        return Kriterium.VERMITTLUNGSVORRANG;
    }

    /** Whether somebody can be placed, and why. */
    enum Aussicht {
        PASSENDE_STELLE("Es gibt eine passende Stelle"),
        MARKTNAH("Die Vermittlung ist ohne größere Hilfe möglich"),
        OHNE_HEMMNIS("Kein Hemmnis ist offen"),
        UNBEKANNT("Ob ein Hemmnis der Vermittlung entgegensteht, ist nicht bekannt"),
        KEINE("Vor der Vermittlung steht noch etwas an");

        private final String satz;

        Aussicht(String satz) {
            this.satz = satz;
        }
    }

    /** What a Maßnahme takes. */
    enum Aufwand {
        NEBENHER, LANG_UND_VOLL
    }

    @Override
    public Urteil urteile(Aussicht aussicht, Aufwand aufwand) {
        if (aufwand == Aufwand.NEBENHER || aussicht == Aussicht.KEINE) {
            return Urteil.voll();
        }
        return aussicht == Aussicht.UNBEKANNT ? Urteil.unbekannt() : Urteil.wert(0);
    }

    @Override
    public String begruende(Aussicht aussicht, Aufwand aufwand) {
        return aussicht.satz + (aufwand == Aufwand.NEBENHER
                ? "; die Maßnahme geht neben der Stellensuche"
                : "; die Maßnahme ist lang und füllt die Woche");
    }

    @Override
    public String frage(Aussicht aussicht, Aufwand aufwand) {
        return "Steht der Vermittlung etwas entgegen?";
    }
}
