package de.passgenau.matching.zulassung;

/** What can be said of a condition with the facts at hand, after Kleene: unknown is not unmet. */
public enum Urteil {
    ERFUELLT("erfüllt", "trifft zu", "treffen zu"),
    NICHT_ERFUELLT("nicht erfüllt", "trifft nicht zu", "treffen nicht zu"),
    UNBEKANNT("unbekannt", "unbekannt", "unbekannt");

    private final String bezeichnung;
    private final String alsAusschluss;
    private final String alsAusschluesse;

    Urteil(String bezeichnung, String alsAusschluss, String alsAusschluesse) {
        this.bezeichnung = bezeichnung;
        this.alsAusschluss = alsAusschluss;
        this.alsAusschluesse = alsAusschluesse;
    }

    public static Urteil von(boolean erfuellt) {
        return erfuellt ? ERFUELLT : NICHT_ERFUELLT;
    }

    public Urteil verneint() {
        return switch (this) {
            case ERFUELLT -> NICHT_ERFUELLT;
            case NICHT_ERFUELLT -> ERFUELLT;
            case UNBEKANNT -> UNBEKANNT;
        };
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    /** Of so many things that exclude. */
    String alsAusschluss(int anzahl) {
        return anzahl == 1 ? alsAusschluss : alsAusschluesse;
    }
}
