package de.passgenau.api.liste.takt;

/** Threads in which the application works by itself, for no caller: their names say so, in a thread dump and to tests. */
public final class Hintergrundfaden {

    /** What all their names begin with. */
    public static final String VORSILBE = "hintergrund-";

    private Hintergrundfaden() {}

    /** Ends with the application. */
    public static Thread.Builder.OfPlatform namens(String arbeit) {
        return Thread.ofPlatform().daemon().name(VORSILBE + arbeit);
    }
}
