package de.passgenau.matching.last;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.text.Tabelle;

/**
 * A place where people live.
 *
 * @param breite degrees north of its middle
 * @param laenge degrees east of its middle
 * @param umkreis how far most live from its middle, in km
 * @param gewicht how many live there, in thousands
 */
record Siedlung(double breite, double laenge, double umkreis, double gewicht) {

    private static final double KM_JE_GRAD = 111.2;
    private static final double RUNDUNG = 1000;
    private static final int DOERFER = 4000;
    private static final double AUF_DEM_LAND = 1.1;
    private static final double[][] UMRISS = {{54.8, 9.0}, {54.4, 13.5}, {53.9, 14.2}, {52.3, 14.6}, {51.1, 15.0},
            {50.3, 12.2}, {49.0, 13.4}, {48.5, 13.5}, {47.6, 13.0}, {47.5, 10.5}, {47.6, 7.6}, {49.0, 8.0},
            {49.2, 6.7}, {50.3, 6.3}, {51.8, 6.1}, {53.4, 7.1}, {53.8, 8.5}};

    /** A city in which nobody lives too far from anybody, whatever radius somebody has. */
    static List<Siedlung> eineStadt() {
        return List.of(new Siedlung(51.68, 7.82, 1.35, 1));
    }

    /** The larger cities, and villages between them with as many people again. */
    static List<Siedlung> deutschland() {
        var siedlungen = new ArrayList<Siedlung>();
        for (var zeile : Tabelle.lesen(Siedlung.class, "staedte.tsv")) {
            double tausend = Double.parseDouble(zeile[3]);
            siedlungen.add(new Siedlung(Double.parseDouble(zeile[1]), Double.parseDouble(zeile[2]),
                    0.2 * Math.sqrt(tausend) + 1, tausend));
        }
        double inStaedten = siedlungen.stream().mapToDouble(Siedlung::gewicht).sum();
        var wuerfel = Wuerfel.fuer(1871, 0);
        while (siedlungen.size() < DOERFER) {
            double breite = 47.4 + wuerfel.anteil() * 7.4;
            double laenge = 6.0 + wuerfel.anteil() * 9.0;
            double groesse = 0.3 + 1 / (wuerfel.anteil() + 0.05);
            if (imUmriss(breite, laenge)) {
                siedlungen.add(
                        new Siedlung(breite, laenge, 1.5, groesse * AUF_DEM_LAND * inStaedten / (3.3 * DOERFER)));
            }
        }
        return List.copyOf(siedlungen);
    }

    private static boolean imUmriss(double breite, double laenge) {
        boolean innen = false;
        for (int i = 0, j = UMRISS.length - 1; i < UMRISS.length; j = i++) {
            double[] a = UMRISS[i];
            double[] b = UMRISS[j];
            if (a[0] > breite != b[0] > breite && laenge < (b[1] - a[1]) * (breite - a[0]) / (b[0] - a[0]) + a[1]) {
                innen = !innen;
            }
        }
        return innen;
    }

    /** About a hundred metres exactly. */
    Punkt punkt(Wuerfel wuerfel) {
        double nord = wuerfel.glocke() * umkreis / KM_JE_GRAD;
        double ost = wuerfel.glocke() * umkreis / (KM_JE_GRAD * StrictMath.cos(StrictMath.toRadians(breite)));
        return new Punkt(Math.rint((breite + nord) * RUNDUNG) / RUNDUNG,
                Math.rint((laenge + ost) * RUNDUNG) / RUNDUNG);
    }
}
