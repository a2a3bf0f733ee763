package de.passgenau.api.graphql.fehler;

/** A request, or a field of it, is refused for a technical reason or for want of access; wrong input is data
 * instead. */
public final class Abgewiesen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fehlercode code;
    private final String meldungsschluessel;
    private final transient Object[] argumente;

    /** With the sentence that belongs to the code. */
    public Abgewiesen(Fehlercode code) {
        this(code, "fehler." + code.name());
    }

    /** @param meldungsschluessel a key of messages.properties
     * @param argumente what the sentence names; a caller sees it */
    public Abgewiesen(Fehlercode code, String meldungsschluessel, Object... argumente) {
        super(code + " " + meldungsschluessel);
        this.code = code;
        this.meldungsschluessel = meldungsschluessel;
        this.argumente = argumente.clone();
    }

    public Fehlercode code() {
        return code;
    }

    public String meldungsschluessel() {
        return meldungsschluessel;
    }

    public Object[] argumente() {
        return argumente.clone();
    }
}
