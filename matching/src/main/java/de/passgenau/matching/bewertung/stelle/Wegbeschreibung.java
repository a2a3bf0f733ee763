package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.bewertung.Kilometer;
import org.jspecify.annotations.Nullable;

/** A distance in words, with an estimate of how long it takes. */
final class Wegbeschreibung {

    private static final int METER_JE_KM = 1000;
    private static final int UMWEG_PROZENT = 130;
    private static final int RUNDUNG = 5;
    private static final int PKW_JE_STUNDE = 55;
    private static final int BUS_JE_STUNDE = 30;
    private static final int FUSSWEG_ZUM_BUS = 15;

    private Wegbeschreibung() {}

    /** As the crow flies, with the estimated minutes by car, or by bus and train without one. */
    static String strecke(int meter, @Nullable Boolean pkw, @Nullable Integer radiusKm) {
        if (meter < METER_JE_KM) {
            return "Am Wohnort";
        }
        boolean auto = Boolean.TRUE.equals(pkw);
        return Kilometer.angabe(meter, radiusKm) + " entfernt, " + (auto ? "mit dem Auto" : "mit Bus und Bahn")
                + " etwa " + minuten(meter, auto) + " Minuten";
    }

    private static int minuten(int meter, boolean auto) {
        int strasse = meter / 100 * UMWEG_PROZENT;
        int minuten = auto
                ? strasse * 60 / (PKW_JE_STUNDE * METER_JE_KM)
                : strasse * 60 / (BUS_JE_STUNDE * METER_JE_KM) + FUSSWEG_ZUM_BUS;
        return Math.max(RUNDUNG, (minuten + RUNDUNG / 2) / RUNDUNG * RUNDUNG);
    }
}
