package de.passgenau.matching.profil;

import java.util.Comparator;

/** What stands in the way of somebody's work.
 *
 * @param prioritaet as the Fallmanagement has set it, 1 is worked on first */
public record Hemmnis(Hemmnisart art, Hemmnisstand stand, int prioritaet) {

    private static final int LETZTE = 99;

    /** The set priority first; of equal ones the area decides (P-06), then the code. */
    public static final Comparator<Hemmnis> REIHENFOLGE = Comparator.comparingInt(Hemmnis::prioritaet)
            .thenComparing(hemmnis -> hemmnis.art().bereich())
            .thenComparing(Hemmnis::art);

    public Hemmnis {
        if (prioritaet < 1 || prioritaet > LETZTE) {
            throw new IllegalArgumentException("Priorität liegt zwischen 1 und " + LETZTE + ": " + prioritaet);
        }
    }

    public boolean istOffen() {
        return stand.istOffen();
    }
}
