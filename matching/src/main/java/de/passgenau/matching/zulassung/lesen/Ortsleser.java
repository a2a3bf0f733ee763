package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Gebiet;
import de.passgenau.matching.zulassung.Umkreis;
import org.jspecify.annotations.Nullable;

/** Reads where somebody lives. */
record Ortsleser(Lesestand stand) {

    private static final int BREITE = 90;
    private static final int LAENGE = 180;

    @Nullable
    Bedingung wohnort() {
        stand.nimm("ist");
        stand.nimm("im", "in");
        if (stand.nimm("Kreis", "Landkreis")) {
            return gebiet(Gebiet.Gebietsart.KREIS);
        }
        if (stand.nimm("höchstens", "maximal", "innerhalb", "Umkreis") || stand.nimmFolge("bis", "zu")) {
            stand.nimm("von");
            return umkreis();
        }
        return stand.erwartet("Hier fehlt der Kreis oder eine Entfernung",
                List.of("im Kreis", "höchstens 30 km von 53.3167, 13.8625"));
    }

    @Nullable
    Bedingung gebiet(Gebiet.Gebietsart art) {
        var namen = new Auswahl<>("ein Name", Ortsleser::name, List.of(), List.of()).lies(stand);
        return namen == null ? null : new Gebiet(art, namen);
    }

    /** Words up to the next condition, or anything in quotes. */
    private static @Nullable String name(Lesestand stand) {
        if (stand.jetzt().art() == Stueck.Art.NAME) {
            stand.weiter(1);
            return geprueft(stand.vorher().text());
        }
        var worte = new ArrayList<String>();
        while (stand.jetzt().art() == Stueck.Art.WORT && !Anfang.bei(stand.jetzt())) {
            worte.add(stand.jetzt().text());
            stand.weiter(1);
        }
        return geprueft(String.join(" ", worte));
    }

    private static @Nullable String geprueft(String name) {
        return Gebiet.istName(Gebiet.form(name)) ? name : null;
    }

    private @Nullable Bedingung umkreis() {
        var erstes = stand.jetzt();
        var km = Spanne.zahl(stand);
        if (km == null) {
            return null;
        }
        if (!stand.nimm("km", "Kilometer", "Kilometern")) {
            return stand.erwartet("Hier fehlt »km«", List.of("km"));
        }
        if (km < 1 || km > Umkreis.WEITESTER) {
            return stand.fehler(stand.seit(erstes), "Ein Umkreis misst 1 bis " + Umkreis.WEITESTER + " km, nicht " + km
                    + ".");
        }
        if (!stand.nimm("von", "um")) {
            return stand.erwartet("Hier fehlt »von«", List.of("von"));
        }
        var punkt = punkt();
        return punkt == null ? null : new Umkreis(km, punkt);
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
