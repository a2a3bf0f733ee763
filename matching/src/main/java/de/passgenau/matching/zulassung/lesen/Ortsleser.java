package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Gebiet;
import de.passgenau.matching.zulassung.Umkreis;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.namen.Auskunft;
import de.passgenau.matching.zulassung.namen.Namenskunde;
import de.passgenau.matching.zulassung.namen.Namenskunde.Lage;
import org.jspecify.annotations.Nullable;

/** Reads where somebody lives. */
record Ortsleser(Lesestand stand) {

    private static final int BREITE = 90;
    private static final int LAENGE = 180;
    private static final String[] KREIS = {"Kreis", "Landkreis", "LK", "Lkr.", "Kreises", "Landkreises"};
    private static final Werteliste<String> NAMEN = new Werteliste<>(Ortsleser::name,
            stand -> stand.erwartet("Hier fehlt ein Name", List.of()), Werteliste.Und.EINES);

    @Nullable
    Bedingung wohnort() {
        stand.nimmZeichen(":");
        stand.nimm("ist");
        if (stand.nimm("nicht", "außerhalb")) {
            var verboten = wohnort();
            return verboten == null ? null : new Bedingung.Nicht(verboten);
        }
        stand.ueberlies("im", "in", "der", "dem", "des", "aus", "von", "Stadt", "Gemeinde", "liegt");
        if (stand.nimm(KREIS)) {
            return kreis();
        }
        if (stand.nimm("Umkreis", "innerhalb") || new Zahlenleser(stand).beginnt()) {
            return imUmkreis();
        }
        return benannt();
    }

    /** "in Prenzlau", without a word that says that it is about a place; reads nothing. */
    boolean istBenannt() {
        if (!stand.vorher().ist("in") && !stand.vorher().ist("der") && !stand.vorher().ist("aus")) {
            return false;
        }
        var name = stand.jetzt().text();
        return stand.kunde() != Namenskunde.OHNE_VERZEICHNIS && stand.jetzt().art() == Stueck.Art.WORT
                && (stand.kunde().kreis(name) instanceof Auskunft.Eindeutig<?>
                        || stand.kunde().ort(name) instanceof Auskunft.Eindeutig<?>);
    }

    /** "Einwohnerinnen und Einwohner der Uckermark", behind the first word. */
    @Nullable
    Bedingung einwohner() {
        stand.nimmFolge("und", "Einwohner");
        return wohnort();
    }

    /** Behind "Umkreis" or in front of a number. */
    @Nullable
    Bedingung imUmkreis() {
        stand.nimm("von");
        var erstes = stand.jetzt();
        if (erstes.art() != Stueck.Art.ZAHL) {
            var spanne = Spanne.lies(stand);
            return spanne == null ? null : umkreis(spanne);
        }
        var km = Spanne.zahl(stand);
        return km == null ? null : umkreis(new Spanne(0, km, stand.seit(erstes)));
    }

    @Nullable
    Bedingung kreis() {
        var erstes = stand.jetzt();
        var namen = NAMEN.lies(stand);
        if (namen == null) {
            return null;
        }
        var kreise = new ArrayList<String>();
        for (var name : namen) {
            if (!(stand.kunde().kreis("Kreis " + name) instanceof Auskunft.Eindeutig<String>(var kreis))) {
                return unbekannt("Den Kreis »" + name + "«", stand.kunde().kreis("Kreis " + name), stand.seit(erstes));
            }
            kreise.add(kreis);
        }
        nimmWohnhaft();
        return new Gebiet(Gebiet.Gebietsart.KREIS, kreise);
    }

    /** Behind a place it says nothing new, unless another place follows. */
    private void nimmWohnhaft() {
        if (stand.ist("wohnhaft") && stand.danach(1).art() != Stueck.Art.WORT) {
            stand.weiter(1);
        }
    }

    @Nullable
    Bedingung geschaeftsstelle() {
        var namen = NAMEN.lies(stand);
        return namen == null ? null : new Gebiet(Gebiet.Gebietsart.GESCHAEFTSSTELLE, namen);
    }

    /** A name alone is a Kreis; of a town one can't say how near is near enough. */
    private @Nullable Bedingung benannt() {
        var erstes = stand.jetzt();
        var name = stand.kunde() == Namenskunde.OHNE_VERZEICHNIS ? null : name(stand);
        if (name == null) {
            return stand.erwartet("Hier fehlt der Kreis oder eine Entfernung",
                    List.of("im Kreis", "höchstens 30 km von 53.3167, 13.8625"));
        }
        var kreis = stand.kunde().kreis(name);
        if (kreis instanceof Auskunft.Eindeutig<String> eindeutig) {
            return new Gebiet(Gebiet.Gebietsart.KREIS, List.of(eindeutig.wert()));
        }
        return stand.kunde().ort(name) instanceof Auskunft.Eindeutig<Lage> ort
                ? stand.fehler(new Lesefehler(stand.seit(erstes), "Wie nah an " + ort.wert().ort() + "?",
                        List.of("Wohnort höchstens 10 km von " + ort.wert().ort(),
                                "Wohnort im Kreis " + ort.wert().kreis()),
                        null))
                : unbekannt("Den Kreis oder Ort »" + name + "«", kreis, stand.seit(erstes));
    }

    private <T> @Nullable T unbekannt(String was, Auskunft<?> auskunft, Stelle stelle) {
        return switch (auskunft) {
            case Auskunft.Mehrdeutig<?>(var gemeinte) ->
                stand.fehler(new Lesefehler(stelle, was + " gibt es mehrmals.", gemeinte, null));
            case Auskunft.Unbekannt<?>(var aehnliche) ->
                stand.fehler(new Lesefehler(stelle, was + " kennt das Verzeichnis nicht.", aehnliche,
                        aehnliche.isEmpty() ? null : aehnliche.getFirst()));
            case Auskunft.Eindeutig<?> eindeutig -> null;
        };
    }

    /** Words up to the next condition, or anything in quotes. */
    private static @Nullable String name(Lesestand stand) {
        if (stand.jetzt().art() == Stueck.Art.NAME) {
            stand.weiter(1);
            return geprueft(stand.vorher().text());
        }
        var worte = new ArrayList<String>();
        if (stand.jetzt().text().matches("\\d{5}") && stand.danach(1).art() == Stueck.Art.WORT) {
            stand.weiter(1);
            worte.add(stand.vorher().text());
        }
        while (stand.jetzt().art() == Stueck.Art.WORT && !Merkmalleser.beginnt(stand, null)) {
            worte.add(stand.jetzt().text());
            stand.weiter(1);
        }
        if (stand.jetzt().istZeichen("(") && stand.danach(1).art() == Stueck.Art.WORT
                && stand.danach(2).istZeichen(")")) {
            worte.add("(" + stand.danach(1).text() + ")");
            stand.weiter(3);
        }
        return geprueft(String.join(" ", worte));
    }

    private static @Nullable String geprueft(String name) {
        return Gebiet.istName(Gebiet.form(name)) ? name : null;
    }

    /** Behind the number of kilometres. */
    @Nullable
    Bedingung umkreis(Spanne spanne) {
        if (!stand.nimm("km", "Kilometer", "Kilometern")) {
            return stand.erwartet("Hier fehlt »km«", List.of("km"));
        }
        int km = spanne.nachObenOffen() ? spanne.von() - 1 : spanne.bis();
        if (km < 1 || km > Umkreis.WEITESTER || spanne.von() > 0 && !spanne.nachObenOffen()) {
            return stand.fehler(spanne.stelle().bis(stand.vorher().stelle()), "Ein Umkreis misst 1 bis "
                    + Umkreis.WEITESTER + " km, nicht " + km + ".");
        }
        stand.nimm("entfernt");
        if (!stand.nimm("von", "um")) {
            return stand.erwartet("Hier fehlt »von«", List.of("von"));
        }
        var umkreis = mitte(km);
        return umkreis == null || !spanne.nachObenOffen() ? umkreis : new Bedingung.Nicht(umkreis);
    }

    private @Nullable Umkreis mitte(int km) {
        if (stand.jetzt().istZeichen("-") || stand.jetzt().art() == Stueck.Art.ZAHL
                && stand.danach(1).art() != Stueck.Art.WORT) {
            var punkt = punkt();
            return punkt == null ? null : new Umkreis(km, punkt);
        }
        var erstes = stand.jetzt();
        var name = name(stand);
        if (name == null) {
            return stand.erwartet("Hier fehlt ein Ort", List.of("Prenzlau", "53.3167, 13.8625"));
        }
        if (stand.nimmZeichen("(")) {
            var punkt = punkt();
            stand.nimmZeichen(")");
            return punkt == null ? null : new Umkreis(km, punkt, name);
        }
        var ort = stand.kunde().ort(name);
        return ort instanceof Auskunft.Eindeutig<Lage>(var lage)
                ? new Umkreis(km, lage.mitte(), lage.ort())
                : unbekannt("Den Ort »" + name + "«", ort, stand.seit(erstes));
    }

    private @Nullable Punkt punkt() {
        var breite = grad(BREITE);
        if (breite == null) {
            return null;
        }
        if (!stand.nimmZeichen(",")) {
            return stand.erwartet("Hier fehlt das Komma zwischen Breite und Länge", List.of(","));
        }
        var laenge = grad(LAENGE);
        return laenge == null ? null : new Punkt(breite, laenge);
    }

    private @Nullable Double grad(int hoechstens) {
        var erstes = stand.jetzt();
        int vorzeichen = stand.nimmZeichen("-") ? -1 : 1;
        if (stand.jetzt().art() != Stueck.Art.ZAHL) {
            return stand.erwartet("Hier fehlt eine Koordinate in Grad", List.of("53.3167"));
        }
        double grad = vorzeichen * Double.parseDouble(stand.jetzt().text());
        stand.weiter(1);
        return Math.abs(grad) <= hoechstens
                ? Double.valueOf(grad)
                : stand.fehler(stand.seit(erstes), "Eine Koordinate liegt zwischen -" + hoechstens + " und "
                        + hoechstens + " Grad.");
    }
}
