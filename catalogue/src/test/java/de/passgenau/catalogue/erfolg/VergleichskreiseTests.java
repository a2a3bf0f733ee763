package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VergleichskreiseTests {

    private static final List<String> HEMMNISSE = List.of("SCHULDEN", "SUCHT", "WOHNUNG");
    private static final int ZELLEN = 6;

    @Property(tries = 200)
    @Label("N-02 any two groups of any two persons differ by nobody, or by five and more with and without work")
    void differByNobodyOrByEnough(@ForAll @Size(ZELLEN) List<@IntRange(max = 30) Integer> mitArbeit,
            @ForAll @Size(ZELLEN) List<@IntRange(max = 30) Integer> ohneArbeit) {
        var kreise = new Vergleichskreise(IntStream.range(0, ZELLEN)
                .boxed()
                .flatMap(i -> Ergebnisse.viele(mitArbeit.get(i) + ohneArbeit.get(i), mitArbeit.get(i),
                        i % 2 == 0 ? "B" : "D", HEMMNISSE.get(i / 2)).stream())
                .toList());
        var gruppen = personen().flatMap(person -> Stream.of(Vergleichsgruppe.values())
                .map(gruppe -> new HashSet<>(kreise.gruppe(gruppe, person))))
                .filter(gruppe -> !gruppe.isEmpty())
                .distinct()
                .toList();

        assertThat(gruppen).allSatisfy(eine -> assertThat(gruppen).allSatisfy(andere -> {
            var mehr = new HashSet<>(eine);
            mehr.removeAll(andere);
            var anteil = Vergleichskreise.anteil(List.copyOf(mehr));
            assertThat(mehr.isEmpty() || Math.min(anteil.treffer(), anteil.anzahl() - anteil.treffer()) >= 5).isTrue();
        }));
    }

    private static Stream<Vergleichsmerkmale> personen() {
        return Stream.of(Set.of("SCHULDEN"), Set.of("SUCHT"), Set.of("WOHNUNG"), Set.of("SCHULDEN", "SUCHT"),
                Set.of("SUCHT", "WOHNUNG"), Set.of("SCHULDEN", "WOHNUNG"), Set.copyOf(HEMMNISSE))
                .flatMap(hemmnisse -> Stream.of("B", "D")
                        .map(kategorie -> new Vergleichsmerkmale(kategorie, hemmnisse)));
    }
}
