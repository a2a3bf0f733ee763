package de.passgenau.api.datenschutz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.graphql.zugriff.Geschuetzt;

/** Documents about persons that end with the last case that they are about, and with a time of their own. */
public interface Folgedaten {

    /**
     * Those that no case is left of.
     *
     * @param spaetestens the last day on which they may have ended
     */
    List<Faellig> faellige(LocalDate spaetestens, int hoechstens);

    long anzahl(LocalDate spaetestens);

    /** Nothing if it is gone. */
    Optional<Faellig> eines(String id);

    boolean istFaellig(String id, LocalDate spaetestens);

    /** Only as it was judged. Whether it is gone, with its key. */
    boolean loesche(Faellig eines);

    /** Takes what was deleted out of every list. */
    void istWeg(String id);

    /** As much of a document as it takes to delete it. */
    record Faellig(String id, long version, String bezug) implements Geschuetzt {}
}
