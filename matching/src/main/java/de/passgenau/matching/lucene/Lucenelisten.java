package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import de.passgenau.matching.Liste;
import de.passgenau.matching.lucene.bestand.Ablage;

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
    public static Listenoeffnung inOrdner(Path ordner) {
        try {
            return Ablage.inOrdner(ordner)
                    .<Listenoeffnung>map(ablage -> new Listenoeffnung.Offen(new Luceneliste(ablage)))
                    .orElseGet(() -> new Listenoeffnung.Belegt(ordner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of opening a list in files. */
    public sealed interface Listenoeffnung {

        /** Its {@code pflege} tells whether it has to be filled. */
        record Offen(Liste liste) implements Listenoeffnung {}

        /** Somebody else uses the folder. */
        record Belegt(Path ordner) implements Listenoeffnung {

            public String satz() {
                return ("Der Index im Ordner %s wird schon benutzt. Zwei Prozesse können nicht denselben Index führen; "
                        + "beenden Sie den anderen oder geben Sie einen anderen Ordner an.")
                        .formatted(ordner.toAbsolutePath());
            }
        }
    }
}
