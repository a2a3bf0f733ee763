package de.passgenau.api.schreiben.satz;

/** A press for tests of other packages. */
public final class Druckprobe {

    private Druckprobe() {}

    public static Druckerei druckerei() {
        return new Druckerei();
    }
}
