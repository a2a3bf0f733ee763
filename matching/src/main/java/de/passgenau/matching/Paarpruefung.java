package de.passgenau.matching;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.profil.Arbeitsprofil;

/** Judges pairs of a person and an offer one by one, all by the same measure and by the same rules as every ranking. */
public interface Paarpruefung {

    /** Whether they fit well enough, without a sentence; never if something excludes the pair. */
    boolean erreicht(Arbeitsprofil person, Stelle stelle, int mindestpunkte);

    /** Why they fit or not. */
    Bewertung bewerte(Arbeitsprofil person, Stelle stelle);
}
