package de.passgenau.api.store.sicherung;

/** A backup or restore is refused before anything has been changed; the message is a German sentence. */
public final class SicherungUnmoeglich extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Grund {
        ARCHIV_UNGUELTIG, GEHEIMNIS, NEUERES_SCHEMA, NICHT_LEER, LAEUFT_SCHON
    }

    private static final String RAT = "Bitte setzen Sie PASSGENAU_SCHLUESSEL auf das Geheimnis der Anwendung, die sie "
            + "gemacht hat, oder legen Sie deren Datei schluessel in den Datenordner; es wurde nichts geändert.";

    private final Grund grund;

    SicherungUnmoeglich(Grund grund, String meldung) {
        super(meldung);
        this.grund = grund;
    }

    static SicherungUnmoeglich ungueltig(String befund) {
        return new SicherungUnmoeglich(Grund.ARCHIV_UNGUELTIG, "Das Archiv ist nicht brauchbar: " + befund
                + ". Bitte nehmen Sie eine unversehrte Kopie oder eine andere Sicherung.");
    }

    static SicherungUnmoeglich widerspruch(String sammlung) {
        return ungueltig("die Sammlung " + sammlung + " stimmt nicht mit dem Manifest überein");
    }

    static SicherungUnmoeglich anderesGeheimnis(String seines, String hiesiges) {
        return new SicherungUnmoeglich(Grund.GEHEIMNIS,
                "Die Sicherung ist mit einem anderen Geheimnis versiegelt (Kennzeichen "
                        + seines + ", hier gilt " + hiesiges + "). " + RAT);
    }

    static SicherungUnmoeglich ohneGeheimnis(String seines) {
        return new SicherungUnmoeglich(Grund.GEHEIMNIS,
                "Die Sicherung ist versiegelt (Kennzeichen " + seines + "), und hier ist kein Geheimnis. " + RAT);
    }

    static SicherungUnmoeglich nichtsZuVersiegeln() {
        return new SicherungUnmoeglich(Grund.GEHEIMNIS,
                "Ohne Geheimnis lässt sich keine Sicherung versiegeln. Bitte setzen Sie PASSGENAU_SCHLUESSEL auf das "
                        + "Geheimnis der Anwendung, oder starten Sie die Anwendung einmal, damit sie eines anlegt.");
    }

    public Grund grund() {
        return grund;
    }

    String meldung() {
        return String.valueOf(getMessage());
    }
}
