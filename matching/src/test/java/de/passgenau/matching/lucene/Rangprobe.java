package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Gesamtzahl;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Kriterium;

/**
 * Judges everybody one by one, sorts them, and walks through the ranking page by page, there and back.
 *
 * @param alle by id
 * @param urteile of the pure function, by id
 * @param ordnung what goes by beside the points
 */
record Rangprobe<T>(
        Map<String, Datensatz<T>> alle,
        Massstab massstab,
        Map<String, Bewertung> urteile,
        BiFunction<T, Integer, Rangwert> ordnung,
        Function<Rangsuche, Rangliste> rang) {

    private static final long GENAU_BIS = 10;
    private static final Comparator<Platz> ORDNUNG = Comparator.comparing(Platz::rang)
            .reversed()
            .thenComparing(Platz::id);

    static <T> Rangprobe<T> von(Map<String, Datensatz<T>> alle, Massstab massstab, Function<T, Bewertung> urteil,
            Function<Rangsuche, Rangliste> rang) {
        var urteile = new HashMap<String, Bewertung>();
        alle.forEach((id, datensatz) -> urteile.put(id, urteil.apply(datensatz.inhalt())));
        return new Rangprobe<>(alle, massstab, urteile, (einer, punkte) -> Rangwert.of(punkte), rang);
    }

    Rangprobe<T> geordnet(BiFunction<T, Integer, Rangwert> andere) {
        return new Rangprobe<>(alle, massstab, urteile, andere, rang);
    }

    void pruefe(Rangsuche.Art art, int seite) {
        pruefe(art, seite, GENAU_BIS);
    }

    /** @param genauBis how far is counted, beside counting everybody */
    void pruefe(Rangsuche.Art art, int seite, long genauBis) {
        var alles = new Rangsuche(Sichtfilter.alles(), Map.of(), massstab, art, Ausschnitt.erste(seite), genauBis);
        pruefe(alles);
        pruefe(alles.mitGenauBis(Long.MAX_VALUE));
        pruefe(mit(alles, Sichtfilter.wo("stelle", List.of("gs1")), Map.of()));
        pruefe(mit(alles, Sichtfilter.alles(), Map.of("team", Set.of("t1", "t2"))));
        pruefe(mit(alles, Sichtfilter.nichts(), Map.of()));
    }

    private static Rangsuche mit(Rangsuche suche, Sichtfilter sicht, Map<String, Set<String>> merkmale) {
        return new Rangsuche(sicht, merkmale, suche.massstab(), suche.art(), suche.ausschnitt(), suche.genauBis());
    }

    private void pruefe(Rangsuche suche) {
        var soll = soll(suche);
        assertThat(vorwaerts(suche, soll.size())).isEqualTo(soll);
        assertThat(rueckwaerts(suche, soll.size())).isEqualTo(soll);
        soll.forEach(Rangprobe::zaehltZusammen);
    }

    private List<Platz> soll(Rangsuche suche) {
        var plaetze = new ArrayList<Platz>();
        alle.forEach((id, datensatz) -> {
            var bewertung = Objects.requireNonNull(urteile.get(id));
            if (passt(suche, datensatz) && gehoertDazu(suche.art(), bewertung)) {
                plaetze.add(new Platz(id, ordnung.apply(datensatz.inhalt(), bewertung.punkte()), bewertung));
            }
        });
        plaetze.sort(ORDNUNG);
        return plaetze;
    }

    private static boolean passt(Rangsuche suche, Datensatz<?> datensatz) {
        var merkmale = datensatz.eintrag().merkmale();
        return suche.sicht().laesstDurch(datensatz.eintrag().sicht())
                && suche.merkmale()
                        .entrySet()
                        .stream()
                        .allMatch(wunsch -> merkmale.getOrDefault(wunsch.getKey(), Set.of())
                                .stream()
                                .anyMatch(wunsch.getValue()::contains));
    }

    private static boolean gehoertDazu(Rangsuche.Art art, Bewertung bewertung) {
        return switch (bewertung) {
            case Bewertung.Passend passend -> art == Rangsuche.Art.PASSEND;
            case Bewertung.Ausgeschlossen aus -> art == Rangsuche.Art.KNAPP && aus.gruende().size() == 1
                    && aus.gruende().getFirst().kriterium() != Kriterium.HEMMNISSE;
        };
    }

    private static void zaehltZusammen(Platz platz) {
        if (platz.bewertung() instanceof Bewertung.Passend passend) {
            assertThat(passend.befunde().stream().mapToInt(Befund::punkte).sum()).isEqualTo(platz.punkte());
            assertThat(passend.befunde()).allSatisfy(befund -> assertThat(befund.begruendung()).isNotBlank());
        }
    }

    private List<Platz> vorwaerts(Rangsuche suche, int gesamt) {
        var gelesen = new ArrayList<Platz>();
        Marke marke = null;
        for (int seite = 0; seite == 0 || gelesen.size() < gesamt; seite++) {
            var liste = rang.apply(mit(suche, new Ausschnitt(suche.ausschnitt().anzahl(), marke, false)));
            gelesen.addAll(liste.plaetze());
            pruefe(liste.gesamt(), suche.genauBis(), gesamt);
            assertThat(liste.davorMehr()).isEqualTo(seite > 0);
            assertThat(liste.danachMehr()).isEqualTo(gelesen.size() < gesamt);
            marke = gelesen.isEmpty() ? null : gelesen.getLast().marke();
        }
        return gelesen;
    }

    private List<Platz> rueckwaerts(Rangsuche suche, int gesamt) {
        var gelesen = new ArrayList<Platz>();
        Marke marke = null;
        for (int seite = 0; seite == 0 || gelesen.size() < gesamt; seite++) {
            var liste = rang.apply(mit(suche, new Ausschnitt(suche.ausschnitt().anzahl(), marke, true)));
            gelesen.addAll(0, liste.plaetze());
            pruefe(liste.gesamt(), suche.genauBis(), gesamt);
            assertThat(liste.danachMehr()).isEqualTo(seite > 0);
            assertThat(liste.davorMehr()).isEqualTo(gelesen.size() < gesamt);
            marke = gelesen.isEmpty() ? null : gelesen.getFirst().marke();
        }
        return gelesen;
    }

    private static Rangsuche mit(Rangsuche suche, Ausschnitt ausschnitt) {
        return new Rangsuche(suche.sicht(), suche.merkmale(), suche.massstab(), suche.art(), ausschnitt,
                suche.genauBis());
    }

    /** Exact up to where it was asked for, true beyond. */
    private static void pruefe(Gesamtzahl gesagt, long genauBis, int gesamt) {
        if (gesagt.genau() || gesamt <= genauBis) {
            assertThat(gesagt).isEqualTo(Gesamtzahl.genau(gesamt));
        } else {
            assertThat(gesagt).isEqualTo(Gesamtzahl.mehrAls(genauBis));
        }
    }
}
