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
        NEBENHER,
        LANG_UND_VOLL,
        /** Long, but nobody knows how many hours. */
        LANG
    }

    @Override
    public Urteil urteile(Aussicht aussicht, Aufwand aufwand) {
        if (aufwand == Aufwand.NEBENHER || aussicht == Aussicht.KEINE) {
            return Urteil.voll();
        }
        return aussicht == Aussicht.UNBEKANNT || aufwand == Aufwand.LANG ? Urteil.unbekannt() : Urteil.wert(0);
    }

    @Override
    public String begruende(Aussicht aussicht, Aufwand aufwand) {
        return aussicht.satz + switch (aufwand) {
            case NEBENHER -> "; die Maßnahme geht neben der Stellensuche";
            case LANG_UND_VOLL -> "; die Maßnahme ist lang und füllt die Woche";
            case LANG -> "; die Maßnahme ist lang; ob sie die Woche füllt, ist nicht bekannt";
        };
    }

    @Override
    public String frage(Aussicht aussicht, Aufwand aufwand) {
        return aufwand == Aufwand.LANG ? Stundenregel.FRAGE : "Steht der Vermittlung etwas entgegen?";
    }
}
