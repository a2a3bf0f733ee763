package de.passgenau.matching.zulassung;

/** What can be said of a condition with the facts at hand, after Kleene: unknown is not unmet. */
public enum Urteil {
    ERFUELLT("erfüllt", "trifft zu"),
    NICHT_ERFUELLT("nicht erfüllt", "trifft nicht zu"),
    UNBEKANNT("unbekannt",
            "unbekannt");

    private final String bezeichnung;
    private final String alsAusschluss;

    Urteil(String bezeichnung, String alsAusschluss) {
        this.bezeichnung = bezeichnung;
        this.alsAusschluss = alsAusschluss;
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

    String alsAusschluss() {
        return alsAusschluss;
    }
}
