package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;
import org.jspecify.annotations.Nullable;

/** Reads what is counted, and conditions in which the number comes first: age, earlier Maßnahmen, kilometres, durations. */
record Zahlenleser(Lesestand stand) {

    private static final String[] VERGLEICHE = {"ab", "unter", "über", "mindestens", "wenigstens", "höchstens",
            "maximal",
            "bis", "zwischen", "älter", "jünger", "mehr", "weniger", "länger", "genau", "von", "mind.", "max.", "mind",
            "max", "min."};

    /** Whether a number, or a word that compares one, stands here. */
    boolean beginnt() {
        return stand.ist(VERGLEICHE) || Richtung.verneint(stand) || Spanne.hier(stand);
    }

    @Nullable
    Bedingung alter() {
        stand.nimmZeichen(":");
        if (stand.ist("von") && !stand.danach(2).ist("bis") && !stand.danach(2).istZeichen("-")) {
            stand.weiter(1);
        }
        var lebensjahr = lebensjahr();
        return lebensjahr == null ? alter(genau()) : lebensjahr;
    }

    /** "im Alter von 41 Jahren" is exact, "Alter 41" may be anything. */
    private @Nullable Spanne genau() {
        if (!stand.vorher().ist("von") || stand.jetzt().art() != Stueck.Art.ZAHL) {
            return Spanne.lies(stand);
        }
        var erstes = stand.jetzt();
        var zahl = Spanne.zahl(stand);
        return zahl == null ? null : new Spanne(zahl, zahl, stand.seit(erstes));
    }

    private @Nullable Bedingung alter(@Nullable Spanne spanne) {
        stand.nimmZeichen("-");
        stand.nimm("Jahre", "Jahren", "Jahr", "Jährige", "Jährigen", "jährig");
        stand.nimm("alt");
        var begrenzt = spanne == null ? null : spanne.begrenzt(stand, Alter.HOECHSTES, "Ein Alter");
        return begrenzt == null ? null : new Alter(begrenzt.von(), begrenzt.bis());
    }

    /** "ab dem vollendeten 25. Lebensjahr"; null, and nothing read, if there is none. */
    private @Nullable Bedingung lebensjahr() {
        int gemerkt = stand.merke();
        boolean bis = stand.nimm("bis", "vor");
        if (bis || stand.nimm("ab", "nach", "mit")) {
            stand.ueberlies("dem", "der", "zur", "zum");
            if (stand.nimm("vollendeten", "Vollendung")) {
                stand.nimm("des");
                var jahre = Spanne.hier(stand) ? Spanne.zahl(stand) : null;
                if (jahre != null && (stand.nimmZeichen(".") || stand.nimmZeichen(Zerleger.SATZENDE))
                        && stand.nimm("Lebensjahr", "Lebensjahres", "Lebensjahrs")) {
                    return alter(bis
                            ? new Spanne(0, jahre - 1, stand.vorher().stelle())
                            : new Spanne(jahre, Alter.HOECHSTES, stand.vorher().stelle()));
                }
            }
        }
        stand.zurueck(gemerkt);
        return null;
    }

    /** A number first, then what it counts; a number alone is an age. */
    @Nullable
    Bedingung vonHinten() {
        var vorweg = vorweg();
        if (vorweg != null || !stand.fehler().isEmpty() && stand.amEnde()) {
            return vorweg;
        }
        var istAlter = stand.ist("älter", "jünger");
        var spanne = Spanne.lies(stand);
        if (spanne == null) {
            return null;
        }
        if (istAlter || istAlter()) {
            return alter(spanne);
        }
        if (stand.ist("km", "Kilometer", "Kilometern")) {
            return new Ortsleser(stand).umkreis(spanne);
        }
        return nimmMassnahmen()
                ? massnahmen(spanne)
                : stand.erwartet("Hier fehlt, was gezählt wird",
                        List.of("Jahre", "frühere Maßnahmen ohne Erfolg", "km von …"));
    }

    private boolean istAlter() {
        return stand.ist("Jahre", "Jahren", "Jahr", "Jährige", "Jährigen", "jährig") || stand.jetzt().istZeichen("-")
                || stand.amEnde() || stand.jetzt().art() == Stueck.Art.ZEICHEN
                || stand.ist("und", "oder", "sowie", "aber")
                || stand.ist(Anfang.DANACH) || Bindung.setztFort(stand);
    }

    /** What begins with a comparing word, but is no number, and durations. */
    private @Nullable Bedingung vorweg() {
        var bildung = new Bildungsleser(stand);
        if (bildung.istNiveau()) {
            return bildung.deutsch();
        }
        if (bildung.istSchulabschluss()) {
            return bildung.schulabschluss();
        }
        var dauer = new Dauerleser(stand);
        return dauer.istDauer() ? dauer.vonHinten() : lebensjahr();
    }

    /** "frühere Maßnahmen ohne Erfolg", as far as it stands here. */
    boolean nimmMassnahmen() {
        int gemerkt = stand.merke();
        var erfolglos = stand.nimm("erfolglose", "erfolglosen");
        stand.nimm("frühere", "früheren", "erfolglose", "vorherige", "vorangegangene");
        if (stand.nimm("Maßnahmen", "Maßnahme", "Förderung", "Förderungen")
                && (stand.nimmFolge("ohne", "Erfolg") || erfolglos)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** Behind these words, or after the number; without a number one is enough. */
    @Nullable
    Bedingung massnahmen() {
        stand.nimmZeichen(":");
        return stand.jetzt().art() == Stueck.Art.ZAHL || stand.ist(VERGLEICHE)
                ? massnahmen(Spanne.lies(stand))
                : new FruehereMassnahmen(1, FruehereMassnahmen.MEISTE);
    }

    private @Nullable Bedingung massnahmen(@Nullable Spanne spanne) {
        var begrenzt = spanne == null
                ? null
                : spanne.begrenzt(stand, FruehereMassnahmen.MEISTE, "Die Zahl der Maßnahmen");
        return begrenzt == null ? null : new FruehereMassnahmen(begrenzt.von(), begrenzt.bis());
    }
}
