package de.passgenau.api.fristen.kalender;

/** How far from an event something is due, and how that is counted. */
public record Abstand(Dauer dauer, Richtung richtung, Zaehlung zaehlung, Verschiebung verschiebung) {

    public Abstand {
        if (zaehlung == Zaehlung.AB_TAG && (richtung == Richtung.VOR || dauer.anzahl() == 0)) {
            throw new IllegalArgumentException("The day of the event counts only in a period after it: " + dauer);
        }
    }

    public static Abstand nach(int anzahl, Einheit einheit) {
        return new Abstand(new Dauer(anzahl, einheit), Richtung.NACH, Zaehlung.AB_FOLGETAG, Verschiebung.KEINE);
    }

    public static Abstand vor(int anzahl, Einheit einheit) {
        return new Abstand(new Dauer(anzahl, einheit), Richtung.VOR, Zaehlung.AB_FOLGETAG, Verschiebung.KEINE);
    }

    public Abstand mit(Verschiebung andere) {
        return new Abstand(dauer, richtung, zaehlung, andere);
    }

    public Abstand mit(Zaehlung andere) {
        return new Abstand(dauer, richtung, andere, verschiebung);
    }

    /** The same so many times over: the second month ends two months after the event, not one month after a short one. */
    public Abstand mal(int faktor) {
        return new Abstand(dauer.mal(faktor), richtung, zaehlung, verschiebung);
    }
}
