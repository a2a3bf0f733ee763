package de.passgenau.api.vermittlung;

import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Kriterium;
import org.jspecify.annotations.Nullable;

/**
 * Reasons for eyes that don't see the case: the same points, but no word of where exactly somebody lives, of her family and
 * of what else stands in her way.
 */
final class Kandidatenworte {

    private static final int SCHRITT = 10_000;
    private static final int METER_JE_KM = 1000;

    private Kandidatenworte() {}

    /** @param strecke the beginning of the sentence that says how far it is */
    static Begruendung zu(Begruendung begruendung, String strecke) {
        return new Begruendung(begruendung.punkte(),
                begruendung.kriterien().stream().map(einer -> befund(einer, strecke)).toList(),
                begruendung.ausschluesse().stream().map(einer -> grund(einer, strecke)).toList());
    }

    private static Kriteriumsbefund befund(Kriteriumsbefund einer, String strecke) {
        return switch (einer.kriterium()) {
            case REGION -> mit(einer, strecke + weg(einer.erfuellt()));
            case TRAGFAEHIGKEIT -> mit(einer, tragfaehigkeit(einer));
            default -> einer;
        };
    }

    private static Kriteriumsbefund mit(Kriteriumsbefund einer, String begruendung) {
        return new Kriteriumsbefund(einer.kriterium(), einer.erfuellt(), einer.punkte(), einer.maxPunkte(), begruendung,
                einer.frage());
    }

    private static Ausschlussgrund grund(Ausschlussgrund einer, String strecke) {
        return switch (einer.kriterium()) {
            case REGION -> new Ausschlussgrund(Kriterium.REGION, strecke + "zu weit.");
            case ARBEITSLAGE -> new Ausschlussgrund(Kriterium.ARBEITSLAGE,
                    "Die verlangten Arbeitszeiten sind nicht möglich.");
            default -> einer;
        };
    }

    /** From where she lives, for who may know her name. */
    static String vonZuHause(@Nullable Integer meter) {
        return meter == null
                ? "Die Entfernung ist nicht bekannt; "
                : "Weniger als " + (meter / SCHRITT + 1) * SCHRITT / METER_JE_KM + " km entfernt; ";
    }

    /** From the middle of the region that is shown anyway, so that nobody finds her by asking for one place after the other. */
    static String vonDerGegend(String gegend, @Nullable Integer meter) {
        return meter == null
                ? "Die Entfernung ist nicht bekannt; "
                : "Rund " + Math.max(1, Math.round((float) meter / SCHRITT)) * SCHRITT / METER_JE_KM
                        + " km von der Mitte der Gegend " + gegend + "; ";
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
