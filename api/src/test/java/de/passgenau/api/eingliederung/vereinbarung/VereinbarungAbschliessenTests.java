package de.passgenau.api.eingliederung.vereinbarung;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.belehrung;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.folgegespraech;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.kontakt;
import static de.passgenau.api.eingliederung.Taten.profil;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.vereinbarung;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.plan.PflichtEingabe;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import de.passgenau.api.fall.plan.Vereinbarungsrecht;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VereinbarungAbschliessenTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.C));

    @Test
    @DisplayName("V-01 an agreement comes after the Einstiegsberatung; K-04 with X, Y and Z there is none")
    void comesAfterTheEinstiegsberatung() {
        var neu = Fallarbeit.am("2026-03-02");

        assertThat(neu.gruende(vereinbarung("2026-03-02", "2026-09-01"))).containsExactly(
                "v-01.ohne-einstiegsberatung", "v-01.potenzialanalyse");
        assertThat(fall.gruende(vereinbarung("2026-03-02", "2026-09-01"))).isEmpty();
        assertThat(fall.gruende(vereinbarung("2026-03-01", "2026-09-01"))).containsExactly(
                "v-01.ohne-einstiegsberatung", "v-01.potenzialanalyse");
        assertThat(fall.gruende(vereinbarung("2026-03-03", "2026-09-01"))).containsExactly("kuenftig", "kuenftig",
                "kuenftig");
    }

    @Test
    @DisplayName("V-01, E-01 who got benefits before has no Einstiegsberatung any more, and an agreement all the same")
    void isForThoseWhoseCaseCameFromElsewhere() {
        var uebernommen = Fallarbeit.am("2026-03-02")
                .tut(ereignis(Ereignis.Art.BEWILLIGUNG, "2020-01-01"), profil("2026-03-02"));
        assertThat(uebernommen.gruende(einstiegsberatung("2026-03-02", Kundenkategorie.C)))
                .containsExactly("e-01.kein-neufall");

        uebernommen.tut(vereinbarung("2026-03-02", "2026-09-01"));

        assertThat(Fallpruefung.verstoesse(uebernommen.lage())).isEmpty();
    }

    @Test
    @DisplayName("V-01 it has a few signatures and some dozens of duties at most")
    void isNoBook() {
        var unterschriften = Collections.nCopies(11,
                new Unterschrift(Unterschrift.Unterzeichner.KUNDE, tag("2026-03-02")));
        var pflichten = Collections.nCopies(51, new PflichtEingabe(Seite.KUNDE, "Bewirbt sich.", tag("2026-06-01")));

        assertThat(fall.gruende(new VereinbarungEingabe(tag("2026-03-02"), tag("2026-09-01"), "Arbeit",
                Bereich.BERUFLICHE_KOMPETENZ, pflichten, unterschriften).tat()))
                .containsExactly("zu-viele", "v-01.pflichten", "v-01.pflichten", "v-01.unterschrift-jobcenter",
                        "zu-viele");
    }

    @ParameterizedTest
    @EnumSource(names = {"X", "Z"})
    @DisplayName("K-04 X, Y and Z have no EGV, on no day of it")
    void isNotForThoseOutOfSight(Kundenkategorie kategorie) {
        fall.dann("2026-04-01").tut(kategorie(kategorie, "2026-03-20"));

        assertThat(fall.gruende(vereinbarung("2026-04-01", "2026-09-01"))).containsExactly("k-04.vereinbarung");
        assertThat(fall.gruende(vereinbarung("2026-03-10", "2026-09-01"))).containsExactly("k-04.vereinbarung");
        assertThat(fall.gruende(vereinbarung("2026-03-10", "2026-03-19"))).isEmpty();
    }

    @Test
    @DisplayName("V-01 pupils have no agreement, and nobody becomes a pupil before the day of one")
    void isNotForPupils() {
        var jung = Fallarbeit.mit(geboren("2008-01-15"), "2026-03-02")
                .tut(
                        zielgruppe(Zielgruppe.SCHUELER, "2026-03-02"),
                        einstiegsberatung("2026-03-02", Fallmanagerart.BERUFSBERATER, Kundenkategorie.C));
        assertThat(jung.gruende(vereinbarung("2026-03-02", "2026-09-01"))).containsExactly("v-01.schueler");

        var absolvent = Fallarbeit.mit(geboren("2005-01-15"), "2026-03-02")
                .tut(
                        einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.C),
                        vereinbarung("2026-03-02", "2026-09-01"));
        assertThat(absolvent.gruende(zielgruppe(Zielgruppe.SCHUELER, "2026-03-02")))
                .containsExactly("v-01.schon-vereinbart");
    }

    @Test
    @DisplayName("V-01 it names Leitziel, area, duties of both sides with days, and both sign; V-03 all at once")
    void saysEverythingThatIsMissing() {
        var leer = new VereinbarungAbschliessen(tag("2026-03-02"), tag("2026-09-03"), null, null,
                List.of(new Pflicht(Seite.KUNDE, "Bewirbt sich", tag("2026-10-01"))), List.of());

        assertThat(fall.gruende(leer)).containsExactly("v-01.leitziel", "v-01.zielkategorie", "v-01.pflichten",
                "v-01.pflicht-ausserhalb", "v-02.zu-lang", "v-01.unterschrift-kunde", "v-01.unterschrift-jobcenter");
    }

    @Test
    @DisplayName("V-02 it runs 6 months at most")
    void runsSixMonthsAtMost() {
        assertThat(fall.gruende(vereinbarung("2026-03-02", "2026-09-02"))).isEmpty();
        assertThat(fall.gruende(vereinbarung("2026-03-02", "2026-09-03"))).containsExactly("v-02.zu-lang");
        assertThat(fall.gruende(vereinbarung("2026-03-02", "2026-03-01"))).contains("v-02.ende-vor-beginn");
    }

    @Test
    @DisplayName("V-02 it is renewed only when the one before was evaluated")
    void isRenewedOnlyAfterTheEvaluation() {
        fall.tut(vereinbarung("2026-03-02", "2026-06-02")).dann("2026-06-02").tut(folgegespraech("2026-06-02"));
        assertThat(fall.gruende(vereinbarung("2026-06-02", "2026-12-02"))).containsExactly("v-02.auswertung-fehlt");

        fall.tut(auswertung());
        assertThat(fall.gruende(vereinbarung("2026-06-02", "2026-12-02"))).isEmpty();
        assertThat(fall.gruende(vereinbarung("2026-06-01", "2026-12-01"))).containsExactly("v-02.ueberschneidung");
    }

    @Test
    @DisplayName("V-02 the evaluation is documented as a Kontakt in which the agreement was compared with what was done")
    void isEvaluatedInATalk() {
        fall.tut(kontakt(Kontakt.Art.SONSTIGER, "2026-03-01"), vereinbarung("2026-03-02", "2026-06-02"));
        var vereinbarung = fall.letzte(Vereinbarung.class);

        assertThat(fall.gruende(new VereinbarungAuswerten(vereinbarung, new EintragId("fremd"), " ")))
                .containsExactly("v-02.ergebnis", "v-02.ohne-kontakt");
        var kurz = fall.akte().betreuung().gespraeche().kontakte().getFirst().id();
        assertThat(fall.gruende(new VereinbarungAuswerten(vereinbarung, kurz, "Erfüllt."))).containsExactly(
                "v-02.nicht-abgeglichen", "v-02.kontakt-davor");
        fall.dann("2026-05-04").tut(folgegespraech("2026-05-04")).tut(auswertung());
        assertThat(fall.gruende(auswertung())).containsExactly("v-02.schon-ausgewertet");
        assertThat(fall.akte().planung().vereinbarungen().am(tag("2026-05-04"))).as("it ends with that").isPresent();
        assertThat(fall.akte().planung().vereinbarungen().am(tag("2026-05-05"))).isEmpty();
    }

    @Test
    @DisplayName("V-03 under 18 the legal guardian signs too")
    void needsTheGuardianUnderEighteen() {
        var jung = Fallarbeit.mit(geboren("2008-03-03"), "2026-03-02")
                .tut(einstiegsberatung("2026-03-02", Fallmanagerart.U25, Kundenkategorie.C));

        assertThat(jung.gruende(vereinbarung("2026-03-02", "2026-09-01"))).containsExactly("v-03.sorgeberechtigte");
        assertThat(jung.gruende(vereinbarung("2026-03-02", "2026-09-01", Unterschrift.Unterzeichner.values())))
                .isEmpty();
        assertThat(jung.dann("2026-03-03").gruende(vereinbarung("2026-03-03", "2026-09-01"))).as("of age").isEmpty();
    }

    @Test
    @DisplayName("V-01 the day decides on the law: EGV until 30 June 2023, Kooperationsplan since")
    void isOfTheKindThatTheLawKnowsThatDay() {
        var alt = Fallarbeit.am("2023-06-30")
                .tut(einstiegsberatung("2023-06-30", Kundenkategorie.C),
                        vereinbarung("2023-06-30", "2023-12-30"));
        fall.tut(vereinbarung("2026-03-02", "2026-09-01"));

        assertThat(alt.akte().planung().vereinbarungen().geschlossene().getFirst().art())
                .isEqualTo(Vereinbarungsart.EINGLIEDERUNGSVEREINBARUNG);
        assertThat(fall.akte().planung().vereinbarungen().geschlossene().getFirst().art())
                .isEqualTo(Vereinbarungsart.KOOPERATIONSPLAN);
        assertThat(Vereinbarungsrecht.am(tag("2023-07-01"))).isEqualTo(Vereinbarungsart.KOOPERATIONSPLAN);
        assertThatThrownBy(() -> Vereinbarungsrecht.am(tag("2004-12-31"))).hasMessageContaining("2004-12-31");
    }

    @Test
    @DisplayName("K-04 before X, Y or Z the running agreement is evaluated; the way back demands a full Belehrung again")
    void makesRoomForXyzAndBack() {
        fall.tut(vereinbarung("2026-03-02", "2026-09-01")).dann("2026-05-04");
        assertThat(fall.gruende(kategorie(Kundenkategorie.X, "2026-05-04")))
                .containsExactly("k-04.vereinbarung-laeuft");
        fall.tut(folgegespraech("2026-05-04")).tut(auswertung(), kategorie(Kundenkategorie.X, "2026-05-04"));

        fall.dann("2026-08-03");
        assertThat(fall.gruende(kategorie(Kundenkategorie.Z, "2026-08-03"))).isEmpty();
        assertThat(fall.gruende(kategorie(Kundenkategorie.B, "2026-08-03"))).containsExactly("k-04.belehrung");
        fall.tut(new BelehrungErfassen(tag("2026-08-03"), Belehrung.Umfang.AUSZUG, Belehrung.Nachweis.ZUSTELLUNG,
                "Blatt 9"));
        assertThat(fall.gruende(kategorie(Kundenkategorie.B, "2026-08-03"))).containsExactly("k-04.belehrung");
        fall.tut(belehrung("2026-08-03"));
        assertThat(fall.gruende(kategorie(Kundenkategorie.B, "2026-08-03"))).isEmpty();
    }

    private VereinbarungAuswerten auswertung() {
        return new VereinbarungAuswerten(fall.letzte(Vereinbarung.class), fall.letzte(Kontakt.class), "Alles erfüllt.");
    }
}
