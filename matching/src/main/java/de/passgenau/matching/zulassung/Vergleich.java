package de.passgenau.matching.zulassung;

/** How a duration is compared. */
public enum Vergleich {
    MINDESTENS("mindestens"), MEHR_ALS("mehr als"), HOECHSTENS("höchstens"), WENIGER_ALS("weniger als");

    private final String bezeichnung;

    Vergleich(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public Vergleich gegenteil() {
        return switch (this) {
            case MINDESTENS -> WENIGER_ALS;
            case WENIGER_ALS -> MINDESTENS;
            case MEHR_ALS -> HOECHSTENS;
            case HOECHSTENS -> MEHR_ALS;
        };
    }

    /** Whether it asks for a long duration, not for a short one. */
    public boolean nachUnten() {
        return this == MINDESTENS || this == MEHR_ALS;
    }

    /** Whether it holds for a beginning that lies before (-1), on (0) or after (1) the limit. */
    boolean gilt(int beginn) {
        return switch (this) {
            case MINDESTENS -> beginn <= 0;
            case MEHR_ALS -> beginn < 0;
            case HOECHSTENS -> beginn >= 0;
            case WENIGER_ALS -> beginn > 0;
        };
    }
}
