package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Zaehlung;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values are counted as if each entry were looked at, and nothing is counted that may not be known of. */
class ZaehlungTests {

    private static final List<String> FELDER = List.of("ort", "beruf");

    @Property(tries = 300)
    void agreesWithLookingAtEachEntry(@ForAll("dokumente") List<Dokument> dokumente,
            @ForAll("werte") Set<String> sichtbar, @ForAll("werte") Set<String> orte) {
        var sicht = Sichtfilter.wo("freigabe", sichtbar);
        var merkmale = orte.isEmpty() ? Map.<String, Set<String>>of() : Map.of("ort", orte);
        var expected = new HashMap<List<String>, Long>();
        dokumente.stream()
                .filter(dokument -> sicht.laesstDurch(dokument.sicht()))
                .filter(dokument -> orte.isEmpty() || dokument.hat("ort", orte))
                .forEach(dokument -> dokument.werte("ort")
                        .forEach(ort -> dokument.werte("beruf")
                                .forEach(beruf -> expected.merge(List.of(ort, beruf), 1L, Long::sum))));

        try (var liste = filled(dokumente)) {
            assertThat(liste.count(new Zaehlung(sicht, merkmale, FELDER))).isEqualTo(expected);
        }
    }

    @Example
    void forgetsWhatWasRemovedOrReplaced() {
        try (var liste = filled(List.of(anywhere("Prenzlau"), anywhere("Prenzlau"), anywhere("Schwedt")))) {
            liste.remove(List.of("id0"));
            liste.put(List.of(anywhere("Templin").eintrag(2, 2)));

            assertThat(liste.count(new Zaehlung(Sichtfilter.alles(), Map.of(), List.of("ort"))))
                    .isEqualTo(Map.of(List.of("Prenzlau"), 1L, List.of("Templin"), 1L));
        }
    }

    @Example
    void countsOneToThreeFields() {
        assertThatThrownBy(() -> new Zaehlung(Sichtfilter.alles(), Map.of(), List.of()))
                .hasMessageContaining("one to three");
        assertThatThrownBy(() -> new Zaehlung(Sichtfilter.alles(), Map.of(), List.of("a", "b", "c", "d")))
                .hasMessageContaining("[a, b, c, d]");
    }

    @Provide
    Arbitrary<List<Dokument>> dokumente() {
        var felder = Arbitraries.maps(Arbitraries.of(FELDER), werte()).ofMaxSize(2);
        return werte().flatMap(freigabe -> felder.map(merkmale -> new Dokument(freigabe, merkmale)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Set<String>> werte() {
        return Arbitraries.of("Prenzlau", "Schwedt", "Templin Süd").set().ofMaxSize(3);
    }

    private static Dokument anywhere(String ort) {
        return new Dokument(Set.of(), Map.of("ort", Set.of(ort)));
    }

    private static Liste filled(List<Dokument> dokumente) {
        var liste = Lucenelisten.imSpeicher();
        var eintraege = new ArrayList<Eintrag>();
        dokumente.forEach(dokument -> eintraege.add(dokument.eintrag(eintraege.size(), 1)));
        liste.put(eintraege);
        return liste;
    }

    record Dokument(Set<String> freigabe, Map<String, Set<String>> merkmale) {

        Map<String, Set<String>> sicht() {
            return Map.of("freigabe", freigabe);
        }

        Set<String> werte(String feld) {
            return merkmale.getOrDefault(feld, Set.of());
        }

        boolean hat(String feld, Set<String> eines) {
            return werte(feld).stream().anyMatch(eines::contains);
        }

        Eintrag eintrag(int nummer, long version) {
            return new Eintrag("id" + nummer, version, sicht(), merkmale, Map.of("name", "gleich"), List.of());
        }
    }
}
