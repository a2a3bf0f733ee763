package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;

/**
 * What decides a synthetic Landkreis completely.
 *
 * @param faelle   number of integration cases, 0 to 13,000
 * @param stichtag the day to which every date is relative
 */
public record Umfang(int faelle, long seed, LocalDate stichtag) {

    public static final int GROESSTER = 13_000;

    public Umfang {
        if (faelle < 0 || faelle > GROESSTER) {
            throw new IllegalArgumentException(
                    "Ein Demo-Landkreis hat 0 bis " + GROESSTER + " Fälle, verlangt sind " + faelle);
        }
    }

    /** So many of something of which a Landkreis of 1,300 cases has {@code bei1300}; at least one. */
    public int anteilig(int bei1300) {
        return Math.max(1, Math.round(faelle * bei1300 / 1_300f));
    }
}
