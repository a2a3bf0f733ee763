package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.pflege.Bereitschaft;

/** Something that is made of the documents of a list and follows them as the list does: own writes before their caller is answered. */
public interface Folger<A extends Dokument> {

    /** What health and metrics call it. */
    String name();

    /** A document as it is now, by whomever it was changed; told again if this fails. */
    void uebernimm(A objekt);

    /** What was taken over can be found by everybody when this returns; asked once for all that come at the same time. */
    default void zeige() {}

    /** Documents in the version that is known, which have to be looked at anew because of something that is not in them. */
    default void erneuere(List<A> objekte) {
        objekte.forEach(this::uebernimm);
    }

    void entferne(String id);

    /**
     * Documents that the list has just read to fill itself: who does not know them yet need not read them again. Never the
     * last word, a comparison follows.
     */
    void erfahre(List<A> gelesen);

    /** Puts right what differs from the documents, at first all of them, and says how much that was. */
    int gleicheAb(Dokumente<A> dokumente);

    /** How many entries there are. */
    int umfang();

    Bereitschaft bereitschaft();

    /** All documents of a collection, whoever may know of them; for what is made of them, and for no answer. */
    interface Dokumente<A extends Dokument> {

        /** All ids with their versions, as they were not long ago; what {@link #lade} says goes before. */
        Map<String, Long> stand();

        /** Without those that are gone. */
        List<A> lade(Collection<String> ids);
    }
}
