package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-02 what became of comparable earlier participants")
class BelegTests {

    private static final Vergleichsmerkmale PERSON = new Vergleichsmerkmale("D", Set.of("TAGESSTRUKTUR", "SUCHT"));
    private static final Vergleichsmerkmale ANDERE = new Vergleichsmerkmale("D", Set.of("SCHULDEN"));

    @Test
    void isNotShownBelowTwenty() {
        assertThat(Beleg.fuer(PERSON, Ergebnisse.viele(19, 10, "D"))).isEmpty();
        assertThat(Beleg.fuer(PERSON, Ergebnisse.viele(20, 10, "D"))).isPresent();
    }

    @Test
    void isOfTheMostAlikeWhoAreEnough() {
        var zwanzigAusB = Ergebnisse.viele(20, 5, "B");
        var alle = Stream.concat(zwanzigAusB.stream(), Ergebnisse.viele(20, 10, "D").stream()).toList();

        assertThat(Beleg.fuer(PERSON, alle)).hasValueSatisfying(beleg -> {
            assertThat(beleg.gruppe()).isEqualTo(Vergleichsgruppe.GLEICHE_KATEGORIE_UND_HEMMNIS);
            assertThat(beleg.integriert()).isEqualTo(new Anteil(10, 20));
        });
        assertThat(Beleg.fuer(PERSON, zwanzigAusB))
                .hasValueSatisfying(beleg -> assertThat(beleg.gruppe()).isEqualTo(Vergleichsgruppe.GLEICHES_HEMMNIS));
        assertThat(Beleg.fuer(ANDERE, alle))
                .hasValueSatisfying(beleg -> assertThat(beleg.integriert()).isEqualTo(new Anteil(15, 40)));
    }

    @Test
    @DisplayName("N-02 no two groups differ by fewer than five, nor in fewer than five with or without work")
    void tellsOfNobodyByDifference() {
        var knapp = Ergebnisse.viele(21, 11, "D");
        var alle = Stream.of(knapp, Ergebnisse.viele(2, 0, "E"), Ergebnisse.viele(2, 1, "D", "SCHULDEN"))
                .flatMap(List::stream)
                .toList();

        assertThat(Beleg.fuer(PERSON, alle)).hasValueSatisfying(beleg -> {
            assertThat(beleg.gruppe()).isEqualTo(Vergleichsgruppe.ALLE);
            assertThat(beleg.integriert()).isEqualTo(new Anteil(12, 25));
        });
    }

    @Test
    void isOfThoseOfWhomItIsKnownAndWhoWereThere() {
        var unbekannt = Ergebnisse.von(Ergebnisse.beendet(), true, null);
        var nieDa = Ergebnisse.von(Ergebnisse.nichtAngetreten(), true, true);
        var neunzehn = Ergebnisse.viele(19, 19, "D");

        assertThat(Beleg.fuer(PERSON, Stream.concat(neunzehn.stream(), Stream.of(unbekannt, nieDa)).toList()))
                .isEmpty();
    }
}
