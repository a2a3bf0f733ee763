package de.passgenau.api.graphql.fehler;

import java.util.Map;

/** A request, or a field of it, is refused for a technical reason or for want of access; wrong input is data
 * instead. */
public final class Abgewiesen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fehlercode code;
    private final String meldungsschluessel;
    private final transient Object[] argumente;
    private final transient Map<String, Object> zusatz;

    /** With the sentence that belongs to the code. */
    public Abgewiesen(Fehlercode code) {
        this(code, "fehler." + code.name());
    }

    /** @param meldungsschluessel a key of messages.properties
     * @param argumente what the sentence names; a caller sees it */
    public Abgewiesen(Fehlercode code, String meldungsschluessel, Object... argumente) {
        this(Map.of(), code, meldungsschluessel, argumente);
    }

    private Abgewiesen(Map<String, Object> zusatz, Fehlercode code, String meldungsschluessel, Object... argumente) {
        super(code + " " + meldungsschluessel);
        this.zusatz = zusatz;
        this.code = code;
        this.meldungsschluessel = meldungsschluessel;
        this.argumente = argumente.clone();
    }

    /** Of an argument that says nothing that can be answered.
     *
     * @param feld its path among the arguments, in {@code extensions.feld} */
    public static Abgewiesen imFeld(String feld, String meldungsschluessel, Object... argumente) {
        return new Abgewiesen(Map.of("feld", feld), Fehlercode.BAD_REQUEST, meldungsschluessel, argumente);
    }

    /** One request too many; the next one counts again after these seconds. */
    static Abgewiesen bisNach(long sekunden) {
        return new Abgewiesen(Map.of("wiederholenNach", sekunden), Fehlercode.TOO_MANY_REQUESTS,
                "fehler.zu-viele-anfragen", sekunden);
    }

    /** What stands in {@code extensions} beside the code. */
    Map<String, Object> zusatz() {
        return zusatz;
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
