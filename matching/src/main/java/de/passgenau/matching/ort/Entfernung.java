package de.passgenau.matching.ort;

/** Distance as the crow flies. */
public final class Entfernung {

    private static final double ERDRADIUS_KM = 6371.0088;

    private Entfernung() {}

    /** Kilometres between two points in degrees (WGS 84) on a sphere; at most 0.5 % off. */
    public static double km(double breite1, double laenge1, double breite2, double laenge2) {
        double halbeBreite = StrictMath.sin(Math.toRadians(breite2 - breite1) / 2);
        double halbeLaenge = StrictMath.sin(Math.toRadians(laenge2 - laenge1) / 2);
        double anteil = halbeBreite * halbeBreite
                + StrictMath.cos(Math.toRadians(breite1)) * StrictMath.cos(Math.toRadians(breite2)) * halbeLaenge
                        * halbeLaenge;
        return 2 * ERDRADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(anteil)));
    }
}
