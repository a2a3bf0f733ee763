package de.passgenau.matching.ort;

/** A point as a place in space, seen from the middle of the earth, in decimetres: distances need no angles any more. */
public record Raumpunkt(int x, int y, int z) {

    private static final double RADIUS = 63_710_088;
    private static final double DM_JE_M = 10;

    /** Nothing on earth is farther. */
    public static final long WEITESTE = 1L << 56;

    public static Raumpunkt von(Punkt punkt) {
        double breite = StrictMath.toRadians(punkt.breite());
        double laenge = StrictMath.toRadians(punkt.laenge());
        double vonDerAchse = RADIUS * StrictMath.cos(breite);
        return new Raumpunkt((int) StrictMath.rint(vonDerAchse * StrictMath.cos(laenge)),
                (int) StrictMath.rint(vonDerAchse * StrictMath.sin(laenge)),
                (int) StrictMath.rint(RADIUS * StrictMath.sin(breite)));
    }

    public int meterBis(Raumpunkt anderer) {
        return meter(sehneQuadrat(x - anderer.x, y - anderer.y, z - anderer.z));
    }

    /** The squared straight line through the earth, in square decimetres. */
    public static long sehneQuadrat(int x, int y, int z) {
        return (long) x * x + (long) y * y + (long) z * z;
    }

    /** Along the surface in metres, from the squared straight line; only operations that every machine rounds alike. */
    public static int meter(long sehneQuadrat) {
        double sehne = Math.sqrt((double) sehneQuadrat);
        double anteil = sehne / (2 * RADIUS);
        double quadrat = anteil * anteil;
        double bogen = sehne * (1 + quadrat * (1.0 / 6 + quadrat * (3.0 / 40 + quadrat * (15.0 / 336))));
        return (int) (bogen / DM_JE_M + 0.5);
    }

    /** The greatest squared straight line that still is so many metres; for greater distances than any on earth, the greatest. */
    public static long groesstesSehneQuadrat(int meter) {
        long von = 0;
        long bis = WEITESTE;
        while (von < bis) {
            long mitte = von + bis + 1 >>> 1;
            if (meter(mitte) <= meter) {
                von = mitte;
            } else {
                bis = mitte - 1;
            }
        }
        return von;
    }
}
