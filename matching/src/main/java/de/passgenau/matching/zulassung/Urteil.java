package de.passgenau.matching.zulassung;

/** What can be said of a condition with the facts at hand, after Kleene: unknown is not unmet. */
public enum Urteil {
    ERFUELLT, NICHT_ERFUELLT, UNBEKANNT;

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
}
