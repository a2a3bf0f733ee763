package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Teilnahme.Arbeit;
import de.passgenau.api.demo.landkreis.Teilnahme.Stand;
import de.passgenau.api.demo.landkreis.Teilnahme.Weg;
import org.jspecify.annotations.Nullable;

/** How somebody came into a Durchgang, how far, and what became of it. */
final class Teilnahmewege {

    /** Nobody is proposed longer before the beginning, or before the Stichtag. */
    static final int VORLAUF = 45;

    private static final int NICHT_GEKOMMEN = 60;
    private static final int ABGEBROCHEN = 170;
    private static final int GLEICH_IN_ARBEIT = 550;
    private static final List<String> ABBRUCH = List.of("ARBEIT_AUFGENOMMEN", "ARBEIT_AUFGENOMMEN", "GESUNDHEIT",
            "GESUNDHEIT", "FEHLZEITEN", "FEHLZEITEN", "BETREUUNG", "UMZUG", "UEBERFORDERUNG", "VERHALTEN");
    private static final List<String> NICHTANTRITT = List.of("NICHT_ERSCHIENEN", "NICHT_ERSCHIENEN", "GESUNDHEIT",
            "BETREUUNG");
    /** So many of a thousand found work after it, by their category. */
    private static final Map<String, Integer> IN_ARBEIT = Map.of("A", 560, "B", 450, "C", 330, "D", 200, "E", 90, "S",
            250);

    private final LocalDate stichtag;

    Teilnahmewege(LocalDate stichtag) {
        this.stichtag = stichtag;
    }

    /** Comes when all others have their places. */
    Weg wartend(Durchgang lauf, Zufall zufall) {
        var tag = (fest(lauf) ? lauf.beginn() : stichtag).minusDays(zufall.zwischen(0, 5));
        return new Weg(Stand.WARTELISTE, tag.minusDays(zufall.zwischen(0, 6)), null, tag, null, null);
    }

    private boolean fest(Durchgang lauf) {
        return lauf.laeuft(stichtag) && !lauf.laufenderEinstieg();
    }

    /** @param voll whether everybody in it holds a place */
    Weg kommend(boolean voll, Zufall zufall) {
        var moegliche = voll
                ? List.of(Stand.ZUGEWIESEN, Stand.ZUGEWIESEN, Stand.RESERVIERT)
                : List.of(Stand.ZUGEWIESEN, Stand.ZUGEWIESEN, Stand.VORGESCHLAGEN, Stand.RESERVIERT);
        var stand = zufall.aus(moegliche);
        var seit = stichtag.minusDays(stand == Stand.RESERVIERT ? zufall.zwischen(6, 8) : zufall.zwischen(6, 20));
        var vorschlag = stand == Stand.VORGESCHLAGEN ? seit : seit.minusDays(zufall.zwischen(0, 14));
        return new Weg(stand, vorschlag, null, seit, null, null);
    }

    Weg laufend(Durchgang lauf, Zufall zufall) {
        var antritt = antritt(lauf, lauf.beginn().until(stichtag, ChronoUnit.DAYS), zufall);
        return new Weg(Stand.ANGETRETEN, vorschlag(antritt, zufall), antritt, antritt, null, null);
    }

    Weg vergangen(Durchgang lauf, Fall fall, Zufall zufall) {
        long tage = lauf.beginn().until(lauf.ende(), ChronoUnit.DAYS);
        var antritt = antritt(lauf, tage / 2, zufall);
        var vorschlag = vorschlag(antritt, zufall);
        if (zufall.promille(NICHT_GEKOMMEN)) {
            return new Weg(Stand.NICHT_ANGETRETEN, vorschlag, null, antritt.plusDays(1), zufall.aus(NICHTANTRITT),
                    null);
        }
        if (zufall.promille(ABGEBROCHEN)) {
            var grund = zufall.aus(ABBRUCH);
            var seit = antritt.plusDays(zufall.zwischen(1, (int) Math.max(1, tage / 2)));
            return new Weg(Stand.ABGEBROCHEN, vorschlag, antritt, seit, grund,
                    grund.equals("ARBEIT_AUFGENOMMEN") ? arbeit(seit.plusDays(1), zufall) : null);
        }
        return new Weg(Stand.BEENDET, vorschlag, antritt, lauf.ende(), null, danach(lauf.ende(), fall, zufall));
    }

    private static LocalDate antritt(Durchgang lauf, long spanne, Zufall zufall) {
        int spaeter = zufall.zwischen(0, (int) spanne);
        return lauf.laufenderEinstieg() ? lauf.beginn().plusDays(spaeter) : lauf.beginn();
    }

    private static LocalDate vorschlag(LocalDate antritt, Zufall zufall) {
        return antritt.minusDays(zufall.zwischen(13, VORLAUF - 5));
    }

    private @Nullable Arbeit danach(LocalDate ende, Fall fall, Zufall zufall) {
        if (!zufall.promille(IN_ARBEIT.getOrDefault(fall.kategorie(), 0))) {
            return null;
        }
        int warten = zufall.promille(GLEICH_IN_ARBEIT) ? zufall.zwischen(1, 20) : zufall.zwischen(35, 170);
        var ab = ende.plusDays(warten);
        return ab.isAfter(stichtag) ? null : arbeit(ab, zufall);
    }

    private Arbeit arbeit(LocalDate ab, Zufall zufall) {
        var bis = ab.plusDays(zufall.zwischen(45, 420));
        return new Arbeit(ab, bis.isAfter(stichtag) ? null : bis);
    }
}
