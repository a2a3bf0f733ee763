package de.passgenau.matching;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;

/** Whether a person and an offer fit well enough, without a sentence; by the same rules as every ranking. */
@FunctionalInterface
public interface Punktehuerde {

    /** Never if something excludes the pair. */
    boolean nimmt(Arbeitsprofil person, Stelle stelle, int mindestpunkte);
}
