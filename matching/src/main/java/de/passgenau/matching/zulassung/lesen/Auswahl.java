package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads one value or several: {@code A}, {@code A, B}, {@code A oder B}, {@code in (A, B)}.
 *
 * @param was what a value is called in a message
 * @param wert reads a value, or nothing and answers null
 * @param gezeigte what to show where a value is missing, as far as values are a closed list
 * @param bekannte all names of values, for suggestions */
record Auswahl<T>(String was, Function<Lesestand, @Nullable T> wert, List<String> gezeigte, List<String> bekannte) {

    static <T> Auswahl<T> aus(String was, Vokabel<T> vokabel) {
        return new Auswahl<>(was, vokabel::lies, vokabel.gezeigte(), vokabel.namen());
    }

    /** Null after an error. */
    @Nullable
    List<T> lies(Lesestand stand) {
        stand.nimm("in", "aus");
        if (stand.nimmZeichen("(")) {
            return inKlammern(stand);
        }
        var werte = new ArrayList<T>();
        do {
            var einer = einer(stand);
            if (einer == null) {
                return null;
            }
            werte.add(einer);
            while (mitOder(stand, werte)) {
                continue;
            }
        } while (stand.nimmZeichen(",") || stand.nimmZeichen("|"));
        return werte;
    }

    private @Nullable List<T> inKlammern(Lesestand stand) {
        var werte = new ArrayList<T>();
        do {
            var einer = einer(stand);
            if (einer == null) {
                return ueberspringe(stand);
            }
            werte.add(einer);
        } while (stand.nimmZeichen(",") || stand.nimmZeichen("|") || stand.nimm("oder"));
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

    /** The value that stands here, behind its keyword. */
    @Nullable
    String bei(Lesestand stand, String schluesselwort) {
        var hier = wert.apply(stand);
        return hier == null ? null : schluesselwort + hier;
    }

    private @Nullable T einer(Lesestand stand) {
        var einer = wert.apply(stand);
        return einer == null ? stand.erwartet("Hier fehlt " + was, gezeigte, bekannte) : einer;
    }

    /** Behind "oder" a value goes on, unless another condition begins. */
    private boolean mitOder(Lesestand stand, List<T> werte) {
        int gemerkt = stand.merke();
        if (stand.nimm("oder") && !Anfang.bei(stand.jetzt())) {
            var naechster = wert.apply(stand);
            if (naechster != null && endet(stand)) {
                werte.add(naechster);
                return true;
            }
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private static boolean endet(Lesestand stand) {
        return stand.amEnde() || stand.jetzt().istZeichen(")") || stand.jetzt().istZeichen(",")
                || stand.ist("und", "oder", "sowie", "offen");
    }
}
