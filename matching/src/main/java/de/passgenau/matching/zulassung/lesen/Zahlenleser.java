package de.passgenau.matching.zulassung.lesen;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads what is counted, and conditions in which the number comes first: age, earlier Maßnahmen, kilometres, durations. */
record Zahlenleser(Lesestand stand) {

    private static final String[] VERGLEICHE = {"ab", "unter", "über", "mindestens", "wenigstens", "höchstens",
            "maximal",
            "bis", "zwischen", "älter", "jünger", "mehr", "weniger", "länger", "genau", "von", "mind.", "max.", "mind",
            "max", "min."};

    /** Below it nobody is an eLb, so that a number of years is hardly an age. */
    private static final int JUENGSTES = 15;
    private static final int UEBER_50 = 51;
    private static final String[] VERBINDEND = {"und", "oder", "aber", "jedoch", "sowie", "sind", "ist"};

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
        var lebensjahr = new Lebensjahrleser(stand);
        return lebensjahr.hier() ? lebensjahr.lies() : alter(genau());
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
        stand.nimm("Jahre", "Jahren", "Jahr", "J.", "Jährige", "Jährigen", "jährig");
        stand.nimm("alt");
        var begrenzt = spanne == null ? null : spanne.begrenzt(stand, Alter.HOECHSTES, "Ein Alter");
        return begrenzt == null ? null : new Alter(begrenzt.von(), begrenzt.bis());
    }

    /** Behind "Mindestalter" or "Höchstalter". */
    @Nullable
    Bedingung grenzalter(boolean mindestens) {
        stand.nimmZeichen(":");
        var hier = stand.jetzt().stelle();
        var jahre = Spanne.zahl(stand);
        stand.nimm("Jahre", "Jahren");
        if (jahre == null || jahre > Alter.HOECHSTES) {
            return jahre == null
                    ? null
                    : stand.fehler(hier, "Ein Alter liegt zwischen 0 und 120, nicht bei " + jahre
                            + ".");
        }
        return mindestens ? Alter.ab(jahre) : new Alter(0, jahre);
    }

    /** A number first, then what it counts; a number alone is an age, if nothing says that it may be a length of time. */
    @Nullable
    Bedingung vonHinten() {
        var vorweg = vorweg();
        if (vorweg != null || !stand.fehler().isEmpty() && stand.amEnde()) {
            return vorweg;
        }
        var erstes = stand.jetzt();
        boolean nachDauer = stand.nachDauer(VERBINDEND);
        var spanne = Spanne.lies(stand);
        if (spanne == null) {
            return null;
        }
        if (erstes.ist("älter") || erstes.ist("jünger") || istAlter()) {
            return alterOderDauer(erstes, spanne, nachDauer);
        }
        if (stand.ist("km", "Kilometer", "Kilometern")) {
            return new Ortsleser(stand).umkreis(spanne);
        }
        return nimmMassnahmen()
                ? massnahmen(spanne)
                : stand.erwartet("Hier fehlt, was gezählt wird",
                        List.of("Jahre", "frühere Maßnahmen ohne Erfolg", "km von …"));
    }

    /** "über 50-Jährige" is the name of a target group that begins at 50. */
    private @Nullable Bedingung alterOderDauer(Stueck erstes, Spanne spanne, boolean nachDauer) {
        boolean jaehrige = stand.ist("Jährige", "Jährigen", "jährig") || stand.jetzt().istZeichen("-");
        if (jaehrige && erstes.ist("über") && spanne.von() == UEBER_50) {
            return alter(new Spanne(UEBER_50 - 1, spanne.bis(), spanne.stelle()));
        }
        boolean sagtAlter = jaehrige || sagtAlter(erstes) || sagtAlter(stand.vorher()) || sagtAlter(stand.danach(1));
        boolean jahre = stand.nimm("Jahre", "Jahren", "Jahr", "J.");
        int kleinste = spanne.von() == 0 ? spanne.bis() : spanne.von();
        boolean fraglich = kleinste < JUENGSTES || jahre && nachDauer;
        return sagtAlter || !fraglich ? alter(spanne) : frage(erstes);
    }

    private static boolean sagtAlter(Stueck stueck) {
        return Stream.of("ab", "alt", "älter", "jünger", "plus").anyMatch(stueck::ist) || stueck.istZeichen("+");
    }

    private @Nullable Bedingung frage(Stueck erstes) {
        if (stand.hatRat()) {
            return stand.erwartet("", List.of());
        }
        var stelle = stand.seit(erstes);
        return stand.fehler(new Lesefehler(stelle, "Alter oder Dauer?",
                List.of("Alter …", "arbeitslos seit …", "Leistungsbezug seit …"), null));
    }

    private boolean istAlter() {
        return stand.ist("Jahre", "Jahren", "Jahr", "J.", "Jährige", "Jährigen", "jährig")
                || stand.jetzt().istZeichen("-")
                || stand.amEnde() || stand.jetzt().art() == Stueck.Art.ZEICHEN
                || stand.ist("und", "oder", "sowie", "aber")
                || stand.ist(Schluesselworte.DANACH) || Bindung.setztFort(stand);
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
        return dauer.istDauer() ? dauer.vonHinten() : null;
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
