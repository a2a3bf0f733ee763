package de.passgenau.api.vermittlung.bewerber;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.matching.profil.Umfang;

/** How much somebody can work, from hours a week. */
final class Stundenumfang {

    /** Up to here it is a Minijob. */
    private static final int MINIJOB = 12;
    /** From here on it is full time. */
    private static final int VOLLZEIT = 35;

    private Stundenumfang() {}

    /** Everything between the least and the most; without a least no Minijob, unless it is no more than that. */
    static Set<Umfang> von(Rahmenbedingungen rahmen) {
        var umfang = EnumSet.noneOf(Umfang.class);
        if (rahmen.stundenVon() == null && rahmen.stundenBis() == null) {
            return umfang;
        }
        int bis = Objects.requireNonNullElse(rahmen.stundenBis(), VOLLZEIT);
        int von = Math.min(Objects.requireNonNullElse(rahmen.stundenVon(), MINIJOB + 1), bis);
        if (von <= MINIJOB) {
            umfang.add(Umfang.MINIJOB);
        }
        if (von < VOLLZEIT && bis > MINIJOB) {
            umfang.add(Umfang.TEILZEIT);
        }
        if (bis >= VOLLZEIT) {
            umfang.add(Umfang.VOLLZEIT);
        }
        return umfang;
    }
}
