package de.passgenau.api.store.sicherung;

/** A restore is refused before anything has been changed; the message is a German sentence. */
public final class SicherungUnmoeglich extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Grund {
        ARCHIV_UNGUELTIG, NEUERES_SCHEMA, NICHT_LEER, LAEUFT_SCHON
    }

    private final Grund grund;

    SicherungUnmoeglich(Grund grund, String meldung) {
        super(meldung);
        this.grund = grund;
    }

    static SicherungUnmoeglich ungueltig(String befund) {
        return new SicherungUnmoeglich(Grund.ARCHIV_UNGUELTIG, "Das Archiv ist nicht brauchbar: " + befund + ".");
    }

    public Grund grund() {
        return grund;
    }

    String meldung() {
        return String.valueOf(getMessage());
    }
}
