package de.passgenau.api.vermittlung;

import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Kriterium;

/**
 * Reasons for eyes that don't see the case: the same points, but no word of where exactly somebody lives, of her family and
 * of what else stands in her way.
 */
final class Kandidatenworte {

    private static final int SCHRITT_KM = 10;
    private static final int METER_JE_KM = 1000;

    private Kandidatenworte() {}

    /** @param meter how far it is; negative if nobody knows */
    static Begruendung zu(Begruendung begruendung, int meter) {
        return new Begruendung(begruendung.punkte(),
                begruendung.kriterien().stream().map(einer -> befund(einer, meter)).toList(),
                begruendung.ausschluesse().stream().map(einer -> grund(einer, meter)).toList());
    }

    private static Kriteriumsbefund befund(Kriteriumsbefund einer, int meter) {
        return switch (einer.kriterium()) {
            case REGION -> mit(einer, strecke(meter) + weg(einer.erfuellt()));
            case TRAGFAEHIGKEIT -> mit(einer, tragfaehigkeit(einer));
            default -> einer;
        };
    }

    private static Kriteriumsbefund mit(Kriteriumsbefund einer, String begruendung) {
        return new Kriteriumsbefund(einer.kriterium(), einer.erfuellt(), einer.punkte(), einer.maxPunkte(), begruendung,
                einer.frage());
    }

    private static Ausschlussgrund grund(Ausschlussgrund einer, int meter) {
        return switch (einer.kriterium()) {
            case REGION -> new Ausschlussgrund(Kriterium.REGION, strecke(meter) + "zu weit.");
            case ARBEITSLAGE -> new Ausschlussgrund(Kriterium.ARBEITSLAGE,
                    "Die verlangten Arbeitszeiten sind nicht möglich.");
            default -> einer;
        };
    }

    private static String strecke(int meter) {
        if (meter < 0) {
            return "Die Entfernung ist nicht bekannt; ";
        }
        int km = (meter / METER_JE_KM / SCHRITT_KM + 1) * SCHRITT_KM;
        return "Weniger als " + km + " km entfernt; ";
    }

    private static String weg(Erfuellung erfuellt) {
        return switch (erfuellt) {
            case ERFUELLT -> "der Weg passt zu dem, was vereinbart ist.";
            case TEILWEISE -> "der Weg ist möglich.";
            case NICHT_ERFUELLT -> "der Weg ist weiter oder schwieriger als vereinbart.";
            case UNBEKANNT -> "ob der Weg geht, ist noch zu klären.";
        };
    }

    private static String tragfaehigkeit(Kriteriumsbefund einer) {
        return einer.erfuellt() == Erfuellung.ERFUELLT
                ? "Nichts spricht dafür, dass die Stelle überfordert."
                : "Ob die Stelle auf Dauer trägt, klärt das Fallmanagement.";
    }
}
