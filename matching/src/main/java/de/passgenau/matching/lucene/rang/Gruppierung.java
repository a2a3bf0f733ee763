package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.spalten.Register;

/** Documents of a segment by numbers that they have, each of them worth some points in one question. */
public interface Gruppierung {

    Register register();

    /** The step of a {@link Rangwert} that nobody exceeds for whom none of the own numbers is worth more than this one. */
    int hoechstens(int nummer);

    /**
     * Takes those from some places of the register, all of this number, of whom it is not clear at a glance that they are
     * below the bar as far as this number goes.
     */
    void waehle(int nummer, Strecke strecke, int latte, Kandidaten kandidaten);

    /** Places of a register, from one to before another; not more than there is room for. */
    record Strecke(int von, int bis) {}
}
