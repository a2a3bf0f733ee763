package de.passgenau.matching.zulassung.lesen;

import java.util.Arrays;
import java.util.List;

import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;

/** Reads what stands between two conditions: words that connect them, signs, or nothing. */
record Bindung(Lesestand stand) {

    static final String[] UND = {"und", "sowie", "aber", "jedoch"};
    private static final String[] WORTE = {"und", "oder", "sowie", "aber", "jedoch", "außer", "bzw"};

    /** Whether a condition begins here that may follow another one without und: "Frauen ab 25 ohne Berufsabschluss". */
    static boolean setztFort(Lesestand stand) {
        return stand.ist("mit", "ohne", "ab", "über", "unter", "seit", "zwischen", "aus", "im", "in", "älter", "jünger",
                "mindestens", "wenigstens", "höchstens", "maximal", "mind.", "max.", "wohnhaft", "außer", "bis");
    }

    /** With or without a comma in front of it. */
    boolean nimm(String... worte) {
        int gemerkt = stand.merke();
        stand.nimmZeichen(",");
        if (stand.nimm(worte)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    boolean nimmIrgendeine() {
        return stand.nimm(WORTE) || stand.nimmZeichen(",");
    }

    boolean istWort(int schritte) {
        return Arrays.stream(WORTE).anyMatch(stand.danach(schritte)::ist);
    }

    /** "die" behind a comma, which means und. */
    boolean istRelativsatz() {
        return stand.jetzt().istZeichen(",") && stand.danach(1).ist("die");
    }

    boolean nimmRelativsatz() {
        boolean hier = istRelativsatz();
        if (hier) {
            stand.weiter(2);
        }
        return hier;
    }

    /** What follows a condition without any of these is an error, and left out. */
    void pruefe() {
        if (!istTrennung() && !setztFort(stand)) {
            fehlt();
            zumNaechsten();
        }
    }

    private void fehlt() {
        var meldung = "Hier fehlt »und« oder »oder«";
        var worte = List.of("und", "oder");
        if (Merkmalleser.beginnt(stand, null)) {
            stand.fehler(new Lesefehler(stand.jetzt().stelle(),
                    meldung + "; es folgt »" + stand.jetzt().text() + "«.", worte, null));
        } else {
            stand.erwartet(meldung, worte);
        }
    }

    private boolean istTrennung() {
        return stand.amEnde() || istWort(0) || stand.jetzt().istZeichen(")")
                || stand.jetzt().istZeichen(",") || stand.jetzt().istZeichen(Zerleger.SATZENDE);
    }

    /** Behind an error to where the next condition may begin. */
    void zumNaechsten() {
        int offen = 0;
        while (!stand.amEnde()) {
            boolean koordinate = stand.jetzt().istZeichen(",") && stand.danach(1).art() == Stueck.Art.ZAHL;
            if (offen == 0 && istTrennung() && !koordinate) {
                return;
            }
            offen += stand.jetzt().istZeichen("(") ? 1 : 0;
            offen -= stand.jetzt().istZeichen(")") ? 1 : 0;
            stand.weiter(1);
        }
    }
}
