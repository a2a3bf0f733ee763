package de.passgenau.catalogue;

import static de.passgenau.catalogue.Ausgaenge.stand;
import static de.passgenau.catalogue.Ausgaenge.verstoesse;
import static de.passgenau.catalogue.Traegermuster.SPUR;
import static de.passgenau.catalogue.Traegermuster.zugelassenBis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraegerTests {

    private static final LocalDate NEUJAHR = LocalDate.of(2027, 1, 1);
    private static final Vertrag VERTRAG = new Vertrag("2026-017", new Zeitraum(NEUJAHR, NEUJAHR.plusYears(1)),
            "Coaching, 20 Plätze");

    @Test
    void isApprovedToTheLastDay() {
        assertThat(zugelassenBis(NEUJAHR).zugelassenAm(NEUJAHR)).isTrue();
        assertThat(zugelassenBis(NEUJAHR).zugelassenAm(NEUJAHR.plusDays(1))).isFalse();
        assertThat(zugelassenBis(null).zugelassenAm(NEUJAHR)).isFalse();
    }

    @Test
    void keepsContractsUnderTheirNumbers() {
        var gebunden = stand(zugelassenBis(null).vertragSchliessen(VERTRAG, SPUR));

        assertThat(gebunden.vertrag("2026-017")).contains(VERTRAG);
        assertThat(verstoesse(gebunden.vertragSchliessen(VERTRAG, SPUR)))
                .containsExactly(
                        Verstoss.of("nummer", Verstossart.SCHON_VORHANDEN, "traeger.vertrag-vorhanden", "2026-017"));
    }

    @Test
    void keepsAContractThatEnds() {
        var gebunden = stand(zugelassenBis(null).vertragSchliessen(VERTRAG, SPUR));

        var beendet = stand(gebunden.vertragBeenden("2026-017", NEUJAHR.plusDays(30), SPUR));

        assertThat(beendet.vertraege()).extracting(einer -> einer.laufzeit().bis())
                .containsExactly(NEUJAHR.plusDays(30));
        assertThat(verstoesse(gebunden.vertragBeenden("2026-017", NEUJAHR.minusDays(1), SPUR)))
                .containsExactly(
                        Verstoss.of("letzterTag", Verstossart.UNGUELTIG, "traeger.vertragsende-vor-beginn", NEUJAHR));
        assertThat(verstoesse(gebunden.vertragBeenden("2026-018", NEUJAHR, SPUR)))
                .containsExactly(
                        Verstoss.of("nummer", Verstossart.NICHT_GEFUNDEN, "traeger.vertrag-unbekannt", "2026-018"));
    }

    @Test
    void tellsItsSitesApart() {
        var anschrift = new Anschrift(null, "16278", "Angermünde");
        var werkstatt = new Standort("Werkstatt", anschrift);
        var ebenfalls = new Standort(" WERKSTATT ", anschrift);

        assertThat(stand(zugelassenBis(null).standorteFestlegen(List.of(werkstatt), SPUR)).standorte())
                .containsExactly(werkstatt);
        assertThat(verstoesse(zugelassenBis(null).standorteFestlegen(List.of(werkstatt, ebenfalls, werkstatt), SPUR)))
                .containsExactly(
                        Verstoss.of("standorte", Verstossart.SCHON_VORHANDEN, "traeger.standort-doppelt",
                                " WERKSTATT "),
                        Verstoss.of("standorte", Verstossart.SCHON_VORHANDEN, "traeger.standort-doppelt", "Werkstatt"));
    }

    @Test
    void keepsSitesAndContractsWhenItsNameChanges() {
        var gebunden = stand(zugelassenBis(null).vertragSchliessen(VERTRAG, SPUR));

        assertThat(gebunden.geaendert(gebunden.angaben(), SPUR).vertraege()).containsExactly(VERTRAG);
    }

    @Test
    void isReadAsItWasStoredBeforeItHadSitesAndContracts() {
        var dokument = Speicherform.geschrieben(zugelassenBis(NEUJAHR));
        dokument.remove("standorte");
        dokument.remove("vertraege");

        assertThat(Speicherform.gelesen(Traeger.class, dokument)).isEqualTo(zugelassenBis(NEUJAHR));
    }

    @Test
    void comesBackFromTheStoreWithSitesAndContracts() {
        var standort = new Standort("Werkstatt", new Anschrift(null, "16278", "Angermünde"));
        var traeger = stand(stand(zugelassenBis(NEUJAHR).vertragSchliessen(VERTRAG, SPUR))
                .standorteFestlegen(List.of(standort), SPUR));

        assertThat(Speicherform.gelesen(Traeger.class, Speicherform.geschrieben(traeger))).isEqualTo(traeger);
    }

    @Test
    @DisplayName("M-02 a contract names what it is for")
    void hasNoContractAboutNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vertrag("2026-018", new Zeitraum(NEUJAHR, null), " "))
                .withMessageContaining("2026-018");
    }
}
