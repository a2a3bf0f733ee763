package de.passgenau.api.store.eingebettet;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The data folder can't be used; says why and what the operator can do about it, in German. */
public final class StoreNichtGeoeffnet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the folder can't be used. */
    public enum Grund {
        GESPERRT, NICHT_BESCHREIBBAR, BESCHAEDIGT
    }

    private final Grund grund;
    private final String abhilfe;

    private StoreNichtGeoeffnet(Grund grund, String meldung, String abhilfe, @Nullable Throwable ursache) {
        super(meldung, ursache);
        this.grund = grund;
        this.abhilfe = abhilfe;
    }

    static StoreNichtGeoeffnet gesperrt(Path ordner) {
        return new StoreNichtGeoeffnet(Grund.GESPERRT,
                "Der Datenordner " + ordner + " wird schon von einem anderen Passgenau-Prozess benutzt.",
                "Den anderen Prozess beenden oder mit passgenau.daten (PASSGENAU_DATEN) einen anderen Ordner angeben.",
                null);
    }

    static StoreNichtGeoeffnet nichtBeschreibbar(Path ordner, @Nullable Throwable ursache) {
        return new StoreNichtGeoeffnet(Grund.NICHT_BESCHREIBBAR,
                "Der Datenordner " + ordner + " ist nicht beschreibbar.",
                "Rechte und Einhängung des Ordners prüfen oder mit passgenau.daten (PASSGENAU_DATEN) einen anderen angeben.",
                ursache);
    }

    static StoreNichtGeoeffnet beschaedigt(Path datei, String befund, @Nullable Throwable ursache) {
        return new StoreNichtGeoeffnet(Grund.BESCHAEDIGT,
                "Die Datendatei " + datei + " ist beschädigt (" + befund + "). Sie wurde nicht verändert.",
                "Den Datenordner beiseitelegen, Passgenau mit leerem Ordner starten und die letzte Sicherung einspielen: "
                        + "java -jar passgenau.jar sicherung --von <datei.zip>",
                ursache);
    }

    public Grund grund() {
        return grund;
    }

    public String abhilfe() {
        return abhilfe;
    }

    public String meldung() {
        return String.valueOf(getMessage());
    }
}
