package de.passgenau.api.einfuhr.datei;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of things to take over, of which no more than a few are kept in memory at a time. */
public interface Lieferdatei extends Closeable {

    /** How many there are; reads all of it, so that nothing is taken over of a file that breaks off somewhere. */
    long zaehle() throws IOException;

    void lies(Empfaenger empfaenger) throws IOException;

    @Override
    default void close() throws IOException {}

    /** Who gets what is in it, one after the other. */
    interface Empfaenger {

        void nimm(Lieferposten posten);

        /** One that cannot even be handed over, with all reasons. */
        void uebergehe(List<Mangel> maengel);

        /** A part of one that is not handed over. */
        void vermerke(Mangel hinweis);
    }
}
