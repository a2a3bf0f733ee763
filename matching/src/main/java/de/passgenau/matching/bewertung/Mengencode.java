package de.passgenau.matching.bewertung;

import java.util.EnumSet;
import java.util.Set;

/** A set of enum values as a number, one bit each. */
public final class Mengencode {

    private Mengencode() {}

    public static int code(Set<? extends Enum<?>> menge) {
        int code = 0;
        for (var wert : menge) {
            code |= 1 << wert.ordinal();
        }
        return code;
    }

    public static <E extends Enum<E>> Set<E> menge(int code, Class<E> typ) {
        var menge = EnumSet.noneOf(typ);
        for (var wert : typ.getEnumConstants()) {
            if ((code & 1 << wert.ordinal()) != 0) {
                menge.add(wert);
            }
        }
        return menge;
    }
}
