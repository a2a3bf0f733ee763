package de.passgenau.api.befehle;

/** A command can't do its work; the message is the German sentence that the user reads. */
public final class Befehlsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    private Befehlsfehler(String meldung, int code) {
        super(meldung);
        this.code = code;
    }

    /** It was called rightly and failed. */
    public static Befehlsfehler gescheitert(String meldung) {
        return new Befehlsfehler(meldung, Befehl.FEHLER);
    }

    /** It was called wrongly. */
    public static Befehlsfehler aufruf(String meldung) {
        return new Befehlsfehler(meldung, Befehl.AUFRUFFEHLER);
    }

    int code() {
        return code;
    }

    String meldung() {
        return String.valueOf(getMessage());
    }
}
