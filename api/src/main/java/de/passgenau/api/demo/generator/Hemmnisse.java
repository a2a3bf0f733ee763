package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.passgenau.api.demo.landkreis.Fall.Hemmnis;
import org.jspecify.annotations.Nullable;

/** Which Hemmnisse somebody has: as many as the Kundenkategorie suggests, only such as the situation allows. */
final class Hemmnisse {

    /** In the order of P-06. */
    private static final List<String> BEREICHE = List.of("RAHMENBEDINGUNGEN", "LEISTUNGSFAEHIGKEIT",
            "MOTIVATION_LEISTUNGSBEREITSCHAFT", "SOZIALE_KOMPETENZEN", "BERUFLICHE_KOMPETENZ");
    private static final List<String> STAENDE = List.of("ERKANNT", "ERKANNT", "ERKANNT", "ERKANNT", "IN_BEARBEITUNG",
            "IN_BEARBEITUNG", "IN_BEARBEITUNG", "IN_BEARBEITUNG", "ERFOLGLOS_BEARBEITET", "ERFOLGREICH_ERLEDIGT");
    private static final int FM_SIEHT_ES_ANDERS = 200;

    private final LocalDate stichtag;
    private final List<Zeile> tabelle = Zeile.lies("hemmnisse.tsv");
    private final List<Zeile> kategorien;

    Hemmnisse(LocalDate stichtag, List<Zeile> kategorien) {
        this.stichtag = stichtag;
        this.kategorien = kategorien;
    }

    List<Hemmnis> von(Lage lage, Zufall zufall) {
        var gezogen = new ArrayList<>(gezogen(lage, zufall));
        gezogen.sort(Comparator.comparingInt(zeile -> BEREICHE.indexOf(zeile.text("bereich"))));
        if (gezogen.size() > 1 && zufall.promille(FM_SIEHT_ES_ANDERS)) {
            gezogen.addFirst(gezogen.remove(zufall.zwischen(1, gezogen.size() - 1)));
        }
        var hemmnisse = new ArrayList<Hemmnis>();
        for (var zeile : gezogen) {
            hemmnisse.add(hemmnis(zeile, hemmnisse.size() + 1, lage, zufall));
        }
        return hemmnisse;
    }

    private List<Zeile> gezogen(Lage lage, Zufall zufall) {
        var moeglich = new ArrayList<>(
                tabelle.stream().filter(zeile -> lage.trifftZu(zeile.text("wenn"), stichtag)).toList());
        var kategorie = kategorien.stream()
                .filter(zeile -> zeile.text("kategorie").equals(lage.kategorie()))
                .findFirst()
                .orElseThrow();
        int anzahl = zufall.zwischen(kategorie.zahl("hemmnisseVon"), kategorie.zahl("hemmnisseBis"));
        var gezogen = new ArrayList<Zeile>();
        while (gezogen.size() < anzahl && !moeglich.isEmpty()) {
            var eine = zufall.gewichtet(moeglich, zeile -> zeile.zahl("gewicht"));
            moeglich.remove(eine);
            gezogen.add(eine);
        }
        return gezogen;
    }

    private Hemmnis hemmnis(Zeile zeile, int prioritaet, Lage lage, Zufall zufall) {
        int tage = (int) Math.min(lage.bg().seit().until(stichtag, ChronoUnit.DAYS), 900);
        return new Hemmnis(zeile.text("code"), zeile.text("bereich"), prioritaet, zufall.aus(STAENDE),
                stichtag.minusDays(zufall.zwischen(0, tage)), hinweis(zeile, zufall));
    }

    private static @Nullable String hinweis(Zeile zeile, Zufall zufall) {
        var hinweise = zeile.liste("hinweise");
        return hinweise.isEmpty() || zufall.promille(300) ? null : zufall.aus(hinweise);
    }
}
