package de.passgenau.api.vermittlung.treffer;

import java.util.List;

/** What to know of a hit beside its points; the sentence is in the messages. */
record Trefferhinweis(Art art, List<Object> angaben) {

    Trefferhinweis {
        angaben = List.copyOf(angaben);
    }

    static Trefferhinweis of(Art art, Object... angaben) {
        return new Trefferhinweis(art, List.of(angaben));
    }

    /** What it is about; the same values as in the SDL. */
    enum Art {
        /** Somebody else grants and pays it. */
        ANDERE_ZUSTAENDIGKEIT,
        /** N-13: there was a similar one not long ago. */
        WIEDERHOLUNG_BEGRUENDEN,
        /** it begins for certain, and is full. */
        WARTELISTE,
        /** Granted to one person when she needs it. */
        EINZELFALLFOERDERUNG
    }
}
