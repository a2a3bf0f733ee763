package de.passgenau.api.vermittlung.pool;

import java.util.List;

import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;

/** How well somebody of the pool fits an offer, judged by what her profile shows alone. */
record Poolpassung(int punkte, List<Kriteriumsbefund> kriterien) {

    private static final String WEG = "Der Weg zählt hier nicht; die Gegend lässt sich mit der Suche eingrenzen.";
    private static final String TRAGFAEHIGKEIT = "Darüber sagt der Pool nichts.";

    static Poolpassung von(Begruendung begruendung) {
        return new Poolpassung(begruendung.punkte(),
                begruendung.kriterien().stream().map(Poolpassung::befund).toList());
    }

    /** What the profile doesn't show is not asked for either. */
    private static Kriteriumsbefund befund(Kriteriumsbefund einer) {
        return switch (einer.kriterium()) {
            case REGION -> mit(einer, WEG);
            case TRAGFAEHIGKEIT -> mit(einer, TRAGFAEHIGKEIT);
            default -> einer;
        };
    }

    private static Kriteriumsbefund mit(Kriteriumsbefund einer, String satz) {
        return new Kriteriumsbefund(einer.kriterium(), einer.erfuellt(), einer.punkte(), einer.maxPunkte(), satz, null);
    }
}
