package de.passgenau.matching.bewertung;

import org.jspecify.annotations.Nullable;

/** A distance in words. */
public final class Kilometer {

    private static final int METER = 1000;
    private static final int ZEHNTEL = 100;
    private static final int ZEHN = 10;

    private Kilometer() {}

    /** Whole kilometres, or with one decimal where whole ones would hide that a place lies beyond the radius. */
    public static String angabe(int meter, @Nullable Integer radiusKm) {
        int ganze = (meter + METER / 2) / METER;
        if (radiusKm == null || ganze != radiusKm || meter <= radiusKm * METER) {
            return ganze + " km";
        }
        int zehntel = (meter + ZEHNTEL - 1) / ZEHNTEL;
        return zehntel / ZEHN + "," + zehntel % ZEHN + " km";
    }
}
