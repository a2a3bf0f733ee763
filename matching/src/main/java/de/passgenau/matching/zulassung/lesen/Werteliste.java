package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import org.jspecify.annotations.Nullable;

/** Reads one value or several: {@code A}, {@code A, B}, {@code A oder B}, {@code in (A, B)}.
 *
 * @param wert reads a value, or nothing and answers null; reports no error
 * @param fehlt reports that there is none
 * @param mitUnd what "A und B" means */
record Werteliste<T>(Function<Lesestand, @Nullable T> wert, Consumer<Lesestand> fehlt, Und mitUnd) {

    /** What und between two values means. */
    enum Und {
        /** nobody has both, so one of them is meant */
        EINES,
        /** both at once or one of them, nobody can know */
        UNKLAR,
        /** a condition of its own */
        BEIDE
    }

    static <T> Werteliste<T> aus(String was, Vokabel<T> vokabel, Und mitUnd) {
        return new Werteliste<>(vokabel::lies,
                stand -> stand.erwartet("Hier fehlt " + was, vokabel.gezeigte(), vokabel.namen()), mitUnd);
    }

    /** Null after an error. */
    @Nullable
    List<T> lies(Lesestand stand) {
        stand.nimmZeichen(":");
        stand.nimm("in", "aus");
        stand.nimm("entweder");
        if (stand.nimmZeichen("(")) {
            return inKlammern(stand);
        }
        return gereiht(stand);
    }

    /** Commas alone don't say whether one of them is enough. */
    private @Nullable List<T> gereiht(Lesestand stand) {
        var werte = new ArrayList<T>();
        Stueck komma = null;
        do {
            komma = stand.vorher().istZeichen(",") ? stand.vorher() : komma;
            var einer = einer(stand);
            if (einer == null) {
                return null;
            }
            werte.add(einer);
            while (mitBindewort(stand, werte)) {
                komma = null;
            }
        } while (nimmTrenner(stand));
        if (mitUnd == Und.UNKLAR && folgt(stand, "und")) {
            stand.weiter(2);
            return unklar(stand, stand.danach(-2), "Statt »und«");
        }
        return mitUnd != Und.EINES && komma != null ? unklar(stand, komma, "Statt des letzten Kommas") : werte;
    }

    private @Nullable List<T> inKlammern(Lesestand stand) {
        var werte = new ArrayList<T>();
        do {
            var einer = einer(stand);
            if (einer == null) {
                return ueberspringe(stand);
            }
            werte.add(einer);
        } while (stand.nimmZeichen(",") || stand.nimmZeichen("|") || stand.nimmZeichen("/") || stand.nimm("oder"));
        if (stand.nimmZeichen(")")) {
            return werte;
        }
        stand.erwartet("Hier fehlt ein Komma oder die schließende Klammer", List.of(",", ")"));
        return ueberspringe(stand);
    }

    private @Nullable List<T> ueberspringe(Lesestand stand) {
        while (!stand.amEnde() && !stand.nimmZeichen(")")) {
            stand.weiter(1);
        }
        return null;
    }

    /** Behind a comma a value goes on, unless another condition begins. */
    private boolean nimmTrenner(Lesestand stand) {
        if (stand.nimmZeichen("|") || stand.nimmZeichen("/")) {
            return true;
        }
        int gemerkt = stand.merke();
        if (stand.nimmZeichen(",") && !Merkmalleser.beginnt(stand, this)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** Whether a value stands here; reads nothing. */
    boolean hier(Lesestand stand) {
        int gemerkt = stand.merke();
        var hier = wert.apply(stand) != null;
        stand.zurueck(gemerkt);
        return hier;
    }

    /** The value that stands here, behind its keyword; reads nothing. */
    @Nullable
    String bei(Lesestand stand, String schluesselwort) {
        int gemerkt = stand.merke();
        var hier = wert.apply(stand);
        stand.zurueck(gemerkt);
        return hier == null ? null : schluesselwort + hier;
    }

    private @Nullable T einer(Lesestand stand) {
        var einer = wert.apply(stand);
        if (einer == null) {
            fehlt.accept(stand);
        }
        return einer;
    }

    /** Behind "oder" a value goes on, unless another condition begins. */
    private boolean mitBindewort(Lesestand stand, List<T> werte) {
        int gemerkt = stand.merke();
        if ((stand.nimm("oder", "bzw") || mitUnd == Und.EINES && stand.nimm("und", "sowie"))
                && !Merkmalleser.beginnt(stand, this)) {
            var naechster = hier(stand) ? wert.apply(stand) : null;
            if (naechster != null && endet(stand)) {
                werte.add(naechster);
                return true;
            }
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private boolean folgt(Lesestand stand, String bindewort) {
        int gemerkt = stand.merke();
        var folgt = stand.nimm(bindewort) && !Schluesselworte.bei(stand.jetzt()) && hier(stand);
        stand.zurueck(gemerkt);
        return folgt;
    }

    private @Nullable List<T> unklar(Lesestand stand, Stueck wo, String statt) {
        return stand.fehler(new Lesefehler(wo.stelle(), "Alles zugleich oder eines davon? " + statt
                + " steht hier »oder«, oder das Wort davor wird wiederholt.",
                List.of("oder"), null));
    }

    private static boolean endet(Lesestand stand) {
        return stand.amEnde() || stand.jetzt().art() == Stueck.Art.ZEICHEN
                || stand.ist("und", "oder", "sowie", "offen", "nicht", "ist", "sind", "haben", "gehören", "wohnen",
                        "außer", "aber")
                || Bindung.setztFort(stand);
    }
}
