package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import org.jspecify.annotations.Nullable;

/** Reads a part of a scale; a level without a comparing word is the least one.
 *
 * @param was what a level is called in a message
 * @param skala from the lowest to the highest */
record Stufen<E extends Enum<E>>(String was, Vokabel<E> namen, List<E> skala) {

    private static final String[] FUELLWORTE = {"auf", "dem", "einem", "Niveau", "den", "der", "die", "das", "einen",
            "ein"};

    /** Both ends included. */
    record Abschnitt<E>(E von, E bis) {}

    /** Whether a level stands here; reads nothing. */
    boolean hier(Lesestand stand) {
        int gemerkt = stand.merke();
        stand.ueberlies(FUELLWORTE);
        var hier = namen.lies(stand) != null;
        stand.zurueck(gemerkt);
        return hier;
    }

    /** Null after an error. */
    @Nullable
    Abschnitt<E> lies(Lesestand stand) {
        stand.ueberlies(FUELLWORTE);
        var erstes = stand.jetzt();
        if (stand.nimm("zwischen")) {
            return paar(stand, erstes, "und");
        }
        if (stand.nimm("von")) {
            return paar(stand, erstes, "bis");
        }
        var richtung = Richtung.lies(stand);
        var stufe = stufe(stand);
        if (stufe == null) {
            return null;
        }
        if (richtung == null && (stand.nimm("bis") || stand.nimmZeichen("-"))) {
            return abschnitt(stand, erstes, stufe, stufe(stand));
        }
        return richtung == null ? ohneRichtung(stand, erstes, stufe) : abschnitt(stand, erstes, richtung, stufe);
    }

    private @Nullable Abschnitt<E> ohneRichtung(Lesestand stand, Stueck erstes, E stufe) {
        if (nimmFolge(stand, "höher", "besser", "mehr", "darüber")) {
            return abschnitt(stand, erstes, Richtung.AB, stufe);
        }
        if (nimmFolge(stand, "niedriger", "weniger", "schlechter", "darunter")) {
            return abschnitt(stand, erstes, Richtung.BIS, stufe);
        }
        if (stand.nimm("bis") || stand.nimmZeichen("-")) {
            return abschnitt(stand, erstes, stufe, stufe(stand));
        }
        return nimmNachbarn(stand, stufe)
                ? abschnitt(stand, erstes, stufe, nach(stufe, 1))
                : abschnitt(stand, erstes, Richtung.AB, stufe);
    }

    /** "B1 oder höher". */
    private static boolean nimmFolge(Lesestand stand, String... worte) {
        int gemerkt = stand.merke();
        if (stand.nimm("oder", "und") && stand.nimm(worte)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** "B1 oder B2"; other levels behind oder are a condition of their own. */
    private boolean nimmNachbarn(Lesestand stand, E stufe) {
        int gemerkt = stand.merke();
        if ((stand.nimm("oder") || stand.nimmZeichen("/")) && nach(stufe, 1) == namen.lies(stand)
                && nach(stufe, 1) != null) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private @Nullable Abschnitt<E> abschnitt(Lesestand stand, Stueck erstes, Richtung richtung, E stufe) {
        return switch (richtung) {
            case AB -> new Abschnitt<>(stufe, skala.getLast());
            case UEBER -> abschnitt(stand, erstes, nach(stufe, 1), skala.getLast());
            case BIS -> new Abschnitt<>(skala.getFirst(), stufe);
            case UNTER -> abschnitt(stand, erstes, skala.getFirst(), nach(stufe, -1));
            case GENAU -> new Abschnitt<>(stufe, stufe);
        };
    }

    private @Nullable Abschnitt<E> paar(Lesestand stand, Stueck erstes, String wort) {
        var von = stufe(stand);
        if (von == null) {
            return null;
        }
        if (!stand.nimm(wort)) {
            return stand.erwartet("Hier fehlt »" + wort + "«", List.of(wort));
        }
        var bis = stufe(stand);
        return bis == null ? null : abschnitt(stand, erstes, von, bis);
    }

    private @Nullable Abschnitt<E> abschnitt(Lesestand stand, Stueck erstes, @Nullable E von, @Nullable E bis) {
        return von == null || bis == null || von.compareTo(bis) > 0
                ? stand.fehler(stand.seit(erstes), "Dazwischen liegt nichts; die Stufen sind "
                        + String.join(", ", namen.gezeigte()) + ".")
                : new Abschnitt<>(von, bis);
    }

    private @Nullable E stufe(Lesestand stand) {
        stand.ueberlies(FUELLWORTE);
        var stufe = namen.lies(stand);
        return stufe == null ? stand.erwartet("Hier fehlt " + was, namen.gezeigte(), namen.namen()) : stufe;
    }

    private @Nullable E nach(E stufe, int schritte) {
        int stelle = skala.indexOf(stufe) + schritte;
        return stelle < 0 || stelle >= skala.size() ? null : skala.get(stelle);
    }
}
