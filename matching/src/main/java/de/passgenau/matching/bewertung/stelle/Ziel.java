package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenmerkmal;
import org.jspecify.annotations.Nullable;

/** Where a job is, seen from a person.
 *
 * @param meter as the crow flies; null if one of both places is unknown
 * @param zuHause whether all is done from home, wherever that is
 * @param unterkunft whether a place to live comes with it, wherever one lived before
 * @param nurMitPkw whether it can hardly be reached without a car
 * @param abholung whether people are fetched
 * @param vorErsterFahrt whether work begins before the first bus */
public record Ziel(
        @Nullable Integer meter,
        boolean zuHause,
        boolean unterkunft,
        boolean nurMitPkw,
        boolean abholung,
        boolean vorErsterFahrt) {

    /** How many there are for each distance. */
    public static final int ANZAHL = 32;

    private static final int ZU_HAUSE = 16;
    private static final int UNTERKUNFT = 8;

    /** @param ersteFahrt minute of the day */
    public static Ziel von(Stelle stelle, @Nullable Integer meter, int ersteFahrt) {
        var beginn = stelle.beginntUm();
        return new Ziel(meter, stelle.merkmale().contains(Stellenmerkmal.HOMEOFFICE),
                stelle.merkmale().contains(Stellenmerkmal.UNTERKUNFT),
                stelle.merkmale().contains(Stellenmerkmal.NUR_MIT_PKW),
                stelle.merkmale().contains(Stellenmerkmal.ABHOLUNG),
                beginn != null && beginn.getHour() * 60 + beginn.getMinute() < ersteFahrt);
    }

    /** All but the distance: 0 to {@link #ANZAHL} - 1. */
    public int code() {
        return (zuHause ? ZU_HAUSE : 0) | (unterkunft ? UNTERKUNFT : 0) | (nurMitPkw ? 4 : 0) | (abholung ? 2 : 0)
                | (vorErsterFahrt ? 1 : 0);
    }

    public static Ziel vonCode(@Nullable Integer meter, int code) {
        return new Ziel(meter, (code & ZU_HAUSE) != 0, (code & UNTERKUNFT) != 0, (code & 4) != 0, (code & 2) != 0,
                (code & 1) != 0);
    }

    /** Whether it doesn't matter where somebody lives. */
    public boolean ortlos() {
        return zuHause || unterkunft;
    }

    /** Whether it can hardly be reached without a car. */
    static boolean istSchwerErreichbar(int code) {
        boolean vorErsterFahrt = (code & 1) != 0;
        boolean abholung = (code & 2) != 0;
        boolean nurMitPkw = (code & 4) != 0;
        return nurMitPkw || vorErsterFahrt && !abholung;
    }
}
