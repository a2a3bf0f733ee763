package de.passgenau.matching.profil;

/** A person as the engine knows her.
 *
 * @param arbeit all that jobs may look at
 * @param foerderung what Maßnahmen rank by
 * @param zugang what only the admission to Maßnahmen may look at */
public record Profil(Arbeitsprofil arbeit, Foerderprofil foerderung, Zugangsprofil zugang) {

    /** What of it may be kept in an index: of the day of birth the completed years or the year, and until it comes the day of coming of age (U-05). */
    public Profil fuerIndex() {
        return new Profil(arbeit, foerderung, zugang.ohneGeburtstag());
    }
}
