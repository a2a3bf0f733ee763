package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste.Treffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What nobody may know of is neither found nor counted, and the index agrees with the plain rule. */
class SichtfilterTests {

    private static final List<String> WERTE = List.of("Prenzlau", "prenzlau", "Schwedt", "Templin");

    @Property(tries = 300)
    void findsAndCountsExactlyWhatTheRuleLetsThrough(@ForAll("filter") Sichtfilter sicht,
            @ForAll("dokumente") List<Map<String, Set<String>>> dokumente) {
        try (var liste = filled(dokumente)) {
            var found = liste.search(all(sicht));

            assertThat(found.treffer()).extracting(Treffer::id)
                    .containsExactlyElementsOf(IntStream.range(0, dokumente.size())
                            .filter(i -> sicht.laesstDurch(dokumente.get(i)))
                            .mapToObj(SichtfilterTests::id)
                            .toList());
            assertThat(found.gesamt()).isEqualTo(found.treffer().size());
        }
    }

    @Property(tries = 300)
    void combinesAsWordsSay(@ForAll("filter") Sichtfilter eine, @ForAll("filter") Sichtfilter andere,
            @ForAll("dokument") Map<String, Set<String>> dokument) {
        boolean left = eine.laesstDurch(dokument);
        boolean right = andere.laesstDurch(dokument);

        assertThat(eine.oder(andere).laesstDurch(dokument)).isEqualTo(left || right);
        assertThat(Sichtfilter.alles().und(eine)).isEqualTo(eine);
        assertThat(Sichtfilter.nichts().oder(eine)).isEqualTo(eine);
        assertThat(Sichtfilter.nichts().und(eine)).isEqualTo(Sichtfilter.nichts());
        if (!left || !right) {
            assertThat(eine.und(andere).laesstDurch(dokument)).isFalse();
        }
    }

    @Example
    void letsNothingThroughWhereNoValueIsAllowed() {
        assertThat(Sichtfilter.wo("ort", List.of())).isEqualTo(Sichtfilter.nichts());
        assertThat(Sichtfilter.wo("ort", List.of()).laesstDurch(Map.of("ort", Set.of("")))).isFalse();
        try (var liste = filled(List.of(Map.of("ort", Set.of("Prenzlau"))))) {
            assertThat(liste.search(all(Sichtfilter.wo("ort", List.of()))).gesamt()).isZero();
        }
    }

    @Provide
    Arbitrary<Sichtfilter> filter() {
        return weg().list().ofMaxSize(3).map(Sichtfilter::new);
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> dokument() {
        return weg();
    }

    @Provide
    Arbitrary<List<Map<String, Set<String>>>> dokumente() {
        return weg().list().ofMaxSize(12);
    }

    private static Arbitrary<Map<String, Set<String>>> weg() {
        return Arbitraries.maps(Arbitraries.of("ort", "zustand", "freigabe"),
                Arbitraries.of(WERTE).set().ofMaxSize(3)).ofMaxSize(3);
    }

    private static Liste filled(List<Map<String, Set<String>>> dokumente) {
        var liste = Lucenelisten.imSpeicher();
        var eintraege = new ArrayList<Eintrag>();
        dokumente.forEach(sicht -> eintraege.add(new Eintrag(id(eintraege.size()), 1, sicht, Map.of(),
                Map.of("name", "gleich"), List.of())));
        liste.put(eintraege);
        return liste;
    }

    private static Listensuche all(Sichtfilter sicht) {
        return new Listensuche(sicht, Map.of(), "", new Ordnung("name", false), Ausschnitt.erste(100));
    }

    private static String id(int nummer) {
        return "id%02d".formatted(nummer);
    }
}
