package de.passgenau.api.store.eingebettet;

import java.nio.file.Path;

/** How the embedded store runs.
 *
 * @param ordner the data folder
 * @param port TCP port on loopback, 0 for any free one
 * @param sync whether each commit is forced to the disk, so that it also survives a power failure
 * @param cacheMegabyte memory for pages
 * @param mindestensFrei bytes that must stay free on the disk; below, writes are refused */
public record Einstellung(Path ordner, int port, boolean sync, int cacheMegabyte, long mindestensFrei) {

    private static final int CACHE = 16;
    private static final long FREI = 64L << 20;
    private static final long WENIG = 1L << 20;

    public static Einstellung fuer(Path ordner) {
        return new Einstellung(ordner, 0, true, CACHE, FREI);
    }

    Path datei() {
        return ordner.resolve("passgenau.mv");
    }

    Path stand() {
        return ordner.resolve("passgenau.stand");
    }

    /** Where the file is written anew. */
    Path neu() {
        return ordner.resolve("passgenau.mv.neu");
    }

    /** There as long as the file has to be written anew. */
    Path marke() {
        return ordner.resolve("verdichten");
    }

    /** Whether a failed write is explained by the disk. */
    boolean istVoll() {
        return ordner.toFile().getUsableSpace() < Math.max(mindestensFrei, WENIG);
    }

    boolean hatPlatz() {
        return ordner.toFile().getUsableSpace() >= mindestensFrei;
    }
}
