package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import de.passgenau.matching.Liste;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.lucene.ablage.Ablage;

/** Opens lists that are kept by Lucene. */
public final class Lucenelisten {

    private Lucenelisten() {}

    /** A list in memory: it starts empty and is filled from the documents. */
    public static Liste imSpeicher() {
        return new Luceneliste(Ablage.imSpeicher());
    }

    /**
     * A list in files, as it was at the end of the last process or some seconds before; empty, and so to be filled, if
     * there was none or it was of no use.
     *
     * @param ordner for this list alone
     */
    public static Oeffnung<Liste> inOrdner(Path ordner) {
        try {
            return Ablage.inOrdner(ordner)
                    .<Oeffnung<Liste>>map(ablage -> new Oeffnung.Offen<>(new Luceneliste(ablage)))
                    .orElseGet(() -> new Oeffnung.Belegt<>(ordner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
