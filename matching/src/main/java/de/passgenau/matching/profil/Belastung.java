package de.passgenau.matching.profil;

/** What a job demands of the body and the mind. */
public enum Belastung {
    SCHWERES_HEBEN("schweres Heben"),
    HOEHE("Arbeit in der Höhe"),
    STAUB("Staub"),
    STAUB_MEHL("Mehlstaub"),
    HAUTBELASTUNG("Hautbelastung"),
    STEHEN("Stehen"),
    SITZEN("Sitzen"),
    ZEITDRUCK("Zeitdruck"),
    LAERM("Lärm"),
    NAESSE_KAELTE("Nässe und Kälte"),
    FAHREN("Fahren"),
    MASCHINEN("Arbeit an Maschinen"),
    KUNDENKONTAKT("Kundenkontakt"),
    BILDSCHIRM("Bildschirmarbeit");

    private final String bezeichnung;

    Belastung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }
}
