package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-07 what a Maßnahme was good for")
class ErfolgsbilanzTests {

    private static final BigDecimal KOSTEN = new BigDecimal("10000");
    private static final Kategorienwechsel BESSER = new Kategorienwechsel("D", "B", true);

    @Test
    void countsWorkAtTheEndAndHalfAYearLaterOfThoseOfWhomItIsKnown() {
        var bilanz = Erfolgsbilanz.von(List.of(
                Ergebnisse.von(Ergebnisse.beendet(), true, false),
                Ergebnisse.von(Ergebnisse.beendet(), false, true),
                Ergebnisse.von(Ergebnisse.beendet(), false, null),
                Ergebnisse.von(Ergebnisse.beendet(), null, null)));

        assertThat(bilanz.amEnde()).isEqualTo(new Anteil(1, 3));
        assertThat(bilanz.nachSechsMonaten()).isEqualTo(new Anteil(1, 2));
        assertThat(bilanz.integrierte()).isEqualTo(2);
        assertThat(bilanz.kostenJeIntegration(KOSTEN)).hasValue(new BigDecimal("5000.00"));
    }

    @Test
    void countsDropOutsByReasonAndWhoNeverCameApart() {
        var bilanz = Erfolgsbilanz.von(List.of(
                Ergebnisse.von(Ergebnisse.beendet(), false, false),
                Ergebnisse.von(Ergebnisse.abgebrochen(Abweichungsgrund.ARBEIT_AUFGENOMMEN), true, true),
                Ergebnisse.von(Ergebnisse.abgebrochen(Abweichungsgrund.FEHLZEITEN), false, false),
                Ergebnisse.von(Ergebnisse.abgebrochen(Abweichungsgrund.FEHLZEITEN), false, false),
                Ergebnisse.von(Ergebnisse.nichtAngetreten(), true, true)));

        assertThat(bilanz.angetreten()).isEqualTo(4);
        assertThat(bilanz.beendet()).isEqualTo(1);
        assertThat(bilanz.nichtAngetreten()).isEqualTo(1);
        assertThat(bilanz.abbrueche()).isEqualTo(
                Map.of(Abweichungsgrund.ARBEIT_AUFGENOMMEN, 1, Abweichungsgrund.FEHLZEITEN, 2));
        assertThat(bilanz.amEnde()).isEqualTo(new Anteil(1, 4));
    }

    @Test
    void countsEachSolvedHemmnisAndEachBetterCategoryAsProgress() {
        var bilanz = Erfolgsbilanz.von(List.of(Ergebnisse.weiter(BESSER, "SCHULDEN", "WOHNUNG"),
                Ergebnisse.weiter(BESSER), Ergebnisse.weiter(new Kategorienwechsel("B", "D", false))));

        assertThat(bilanz.kategorien()).isEqualTo(Map.of(BESSER, 2, new Kategorienwechsel("B", "D", false), 1));
        assertThat(bilanz.geloest()).isEqualTo(2);
        assertThat(bilanz.hemmnisse()).isEqualTo(
                Map.of("SCHULDEN", new Anteil(1, 3), "WOHNUNG", new Anteil(1, 3), "SUCHT", new Anteil(0, 3)));
        assertThat(bilanz.fortschritte()).isEqualTo(4);
        assertThat(bilanz.kostenJeFortschritt(KOSTEN)).hasValue(new BigDecimal("2500.00"));
    }

    @Test
    void knowsNoCostWhereThereIsNoSuccess() {
        var bilanz = Erfolgsbilanz.von(List.of());

        assertThat(bilanz.kostenJeIntegration(KOSTEN)).isEmpty();
        assertThat(bilanz.kostenJeFortschritt(KOSTEN)).isEmpty();
        assertThat(bilanz.amEnde().quote()).isEmpty();
    }

    @Test
    void isOfThoseWhoseTeilnahmeHasEnded() {
        assertThat(Teilnahmeende.von(Kurs.teilnahme(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), "anna"))).isEmpty();
        assertThat(Teilnahmeende.von(Ergebnisse.beendet())).hasValueSatisfying(ende -> {
            assertThat(ende.antritt()).isEqualTo(Kurs.BEGINN);
            assertThat(ende.tag()).isEqualTo(Kurs.ENDE);
        });
        assertThatThrownBy(
                () -> new Teilnahmeende(Kurs.fall("anna"), "SCHULDEN", Stand.ANGETRETEN, null, null, Kurs.ENDE))
                .hasMessageContaining("ANGETRETEN");
    }
}
