package de.passgenau.api.vermittlung.bewerber;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** How much is worked, from hours a week. */
public final class Stundenumfang {

    /** Up to here it is a Minijob. */
    private static final int MINIJOB = 12;
    /** From here on it is full time. */
    private static final int VOLLZEIT = 35;

    private Stundenumfang() {}

    /** Everything between the least and the most; without a least no Minijob, unless it is no more than that. */
    public static Set<Umfang> von(@Nullable Integer mindestens, @Nullable Integer hoechstens) {
        var umfang = EnumSet.noneOf(Umfang.class);
        if (mindestens == null && hoechstens == null) {
            return umfang;
        }
        int bis = Objects.requireNonNullElse(hoechstens, VOLLZEIT);
        int von = Math.min(Objects.requireNonNullElse(mindestens, MINIJOB + 1), bis);
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
