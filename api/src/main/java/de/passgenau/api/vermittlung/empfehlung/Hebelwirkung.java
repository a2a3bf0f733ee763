package de.passgenau.api.vermittlung.empfehlung;

import java.util.List;

import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.hebel.Aenderung;
import de.passgenau.matching.hebel.Hebel;

/**
 * What one single change would open for a person.
 *
 * @param helfen Maßnahmen that work on it and can be joined, the best first
 */
record Hebelwirkung(Art art, Hebel hebel, List<Massnahme> helfen) {

    /** What would change; the same values as in the SDL. */
    enum Art {
        HEMMNIS, NACHWEIS, SPRACHE, FUNKTIONSGRENZE, MOBILITAET;

        static Art von(Aenderung aenderung) {
            return switch (aenderung) {
                case Aenderung.HemmnisGeloest eine -> HEMMNIS;
                case Aenderung.NachweisErworben eine -> NACHWEIS;
                case Aenderung.DeutschErreicht eine -> SPRACHE;
                case Aenderung.GrenzeAufgehoben eine -> FUNKTIONSGRENZE;
                case Aenderung.Beweglicher eine -> MOBILITAET;
            };
        }
    }

    public String bezeichnung() {
        return hebel.aenderung().bezeichnung();
    }

    public long stellen() {
        return hebel.stellen();
    }

    public long massnahmen() {
        return hebel.massnahmen();
    }
}
