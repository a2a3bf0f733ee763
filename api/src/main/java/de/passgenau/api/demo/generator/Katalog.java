package de.passgenau.api.demo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.demo.landkreis.Anbieter;
import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Massnahme.Eckdaten;
import de.passgenau.api.demo.landkreis.Umfang;
import org.jspecify.annotations.Nullable;

/**
 * The Maßnahmen of the table, each given to a Träger and set into the time around the Stichtag. Where the sources are
 * silent about duration, hours, places or cost, a usual figure is drawn.
 */
final class Katalog {

    private static final List<String> FREMDE = List.of("BERATUNGSSTELLE", "KOMMUNE", "SONSTIGE");

    private static final int MEISTE_WORTE = 6;

    private final Umfang umfang;
    private final List<Anbieter> traeger;
    private final Kennungen kennungen;
    private final Laufplan laufplan;
    private final List<Zeile> inhalte = Zeile.lies("inhalte.tsv");

    Katalog(Umfang umfang, List<Anbieter> traeger, Wohnorte orte) {
        this.umfang = umfang;
        this.traeger = traeger;
        this.kennungen = new Kennungen(umfang.seed());
        this.laufplan = new Laufplan(umfang, orte.geschaeftsstellen());
    }

    List<Massnahme> massnahmen() {
        var massnahmen = new ArrayList<Massnahme>();
        for (var zeile : Zeile.lies("massnahmen.tsv")) {
            massnahmen.add(massnahme(massnahmen.size() + 1, zeile));
        }
        return massnahmen;
    }

    private Massnahme massnahme(int nummer, Zeile zeile) {
        var zufall = Zufall.fuer(umfang.seed(), "massnahme", nummer);
        var eckdaten = eckdaten(zeile, zufall);
        int plaetze = Math.min(20, Objects.requireNonNullElseGet(zeile.zahlOderNichts("plaetze"),
                () -> zufall.zwischen(6, 14)));
        var laeufe = laufplan.durchgaenge(nummer, eckdaten.monate(), plaetze);
        return new Massnahme(kennungen.von("massnahme", nummer), zeile.text("titel"), zeile.text("beschreibung"),
                zeile.text("art"), zeile.text("instrument"), zeile.liste("rechtsgrundlagen"), umsetzung(zeile),
                zeile.text("zustaendig"), traeger(zeile, zufall).kennung(), zustand(laeufe),
                zeile.liste("zielgruppen"), zeile.zahlOderNichts("alterVon"), zeile.zahlOderNichts("alterBis"),
                zeile.liste("hemmnisse"), eckdaten, laeufe, worte(zeile, "ziel"), worte(zeile, "inhalt"));
    }

    /** What it is for and what is done in it, by the Hemmnisse it works on; of long lists the first. */
    private List<String> worte(Zeile massnahme, String spalte) {
        return massnahme.liste("hemmnisse")
                .stream()
                .flatMap(hemmnis -> inhalte.stream().filter(zeile -> zeile.text("hemmnis").equals(hemmnis)))
                .map(zeile -> zeile.text(spalte))
                .limit(MEISTE_WORTE)
                .toList();
    }

    /** What has no run yet is still a draft. */
    private static String zustand(List<Durchgang> laeufe) {
        return laeufe.isEmpty() ? "ENTWURF" : "VEROEFFENTLICHT";
    }

    private static @Nullable String umsetzung(Zeile zeile) {
        return zeile.text("umsetzung").isEmpty() ? null : zeile.text("umsetzung");
    }

    private static Eckdaten eckdaten(Zeile zeile, Zufall zufall) {
        int monate = Objects.requireNonNullElseGet(zeile.zahlOderNichts("monate"),
                () -> zufall.aus(List.of(2, 3, 4, 6, 6, 9, 12)));
        int von = Objects.requireNonNullElseGet(zeile.zahlOderNichts("stundenVon"),
                () -> zufall.aus(List.of(15, 20, 25, 30, 39)));
        int bis = Math.max(von, Objects.requireNonNullElse(zeile.zahlOderNichts("stundenBis"), von));
        int euro = Objects.requireNonNullElseGet(zeile.zahlOderNichts("euroPlatzMonat"),
                () -> 10 * zufall.zwischen(35, 95));
        return new Eckdaten(monate, von, bis, zeile.ja("teilzeit") || von <= 30, euro);
    }

    /** Single help comes from the Jobcenter, advice from its offices, everything else from whoever runs courses. */
    private Anbieter traeger(Zeile zeile, Zufall zufall) {
        var art = zeile.text("instrument").equals("KOMMUNALE_LEISTUNG")
                ? "BERATUNGSSTELLE"
                : zeile.text("art").equals("INSTRUMENT") ? "KOMMUNE" : "";
        var moegliche = traeger.stream()
                .filter(einer -> art.isEmpty() ? !FREMDE.contains(einer.art()) : einer.art().equals(art))
                .toList();
        return zufall.gewichtet(moegliche, einer -> einer.kennung().startsWith("demo-") ? 3 : 1);
    }
}
