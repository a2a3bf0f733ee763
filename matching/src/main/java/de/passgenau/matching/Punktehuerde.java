package de.passgenau.matching;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;

/** How well a person and an offer fit, in a number and without a sentence; by the same rules as every ranking. */
@FunctionalInterface
public interface Paarpunkte {

    /** Instead of points: something excludes the pair. */
    int AUSGESCHLOSSEN = -1;

    int von(Arbeitsprofil person, Stelle stelle);
}
