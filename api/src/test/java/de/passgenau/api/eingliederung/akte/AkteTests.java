package de.passgenau.api.eingliederung.akte;

import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.profil;
import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.eingliederung.berichtigung.EintragBerichtigen;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("What is on record is read by whom it concerns, as of any day")
class AkteTests {

    private static final String TERMIN = "art: SONSTIGER, beginn: \"2099-03-02T09:00:00Z\", ort: \"Zimmer 1\"";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler zaehler;

    @Test
    void readsFormerDaysBeforeAndAfterACorrection() {
        var arbeit = Fallarbeit.am("2026-02-02")
                .tut(profil("2026-02-02"), hemmnis(Hemmnisart.WOHNUNG))
                .dann("2026-02-10")
                .tut(hemmnis(Hemmnisart.SPRACHE));
        arbeit.dann("2026-02-20")
                .tut(new EintragBerichtigen(arbeit.letzte(Hemmnis.class), "Verwechselt", false,
                        hemmnis(Hemmnisart.MOBILITAET)));
        var fall = gang(Fallbestand.mit(Fallbestand.inPrenzlau(), arbeit.voll()));

        assertThat(arten(fall, "2026-02-05")).contains("WOHNUNG").doesNotContain("SPRACHE");
        assertThat(arten(fall, "2026-02-15")).contains("SPRACHE").doesNotContain("MOBILITAET");
        assertThat(arten(fall, "2026-02-20")).contains("MOBILITAET").doesNotContain("SPRACHE");
        var berichtigung = fall.frage("akte { berichtigungen { art grund rueckwirkend vorher { feld wert } "
                + "nachher { feld wert } } }").at("/akte/berichtigungen/0");
        assertThat(berichtigung.at("/art").asString()).isEqualTo("Hemmnis");
        assertThat(berichtigung.at("/vorher").toString()).contains("SPRACHE");
        assertThat(berichtigung.at("/nachher").toString()).contains("MOBILITAET");
        assertThat(fall.antwort("akte(am: \"2098-01-01\") { am }").code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void pagesThroughContacts() {
        var arbeit = Fallarbeit.am("2026-03-20")
                .tut(Taten.folgegespraech("2026-03-01"), Taten.folgegespraech("2026-03-02"),
                        Taten.folgegespraech("2026-03-03"));
        var fall = gang(Fallbestand.mit(Fallbestand.inPrenzlau(), arbeit.voll()));

        var erste = fall.frage("akte { kontakte(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { "
                + "node { tag } } } }").at("/akte/kontakte");
        var marke = erste.at("/pageInfo/endCursor").asString();
        var zweite = fall.frage("akte { kontakte(first: 2, after: \"" + marke + "\") { pageInfo { hasNextPage "
                + "hasPreviousPage } edges { node { tag } } } }").at("/akte/kontakte");

        assertThat(erste.at("/edges").toString()).containsSubsequence("2026-03-03", "2026-03-02");
        assertThat(erste.at("/totalCount").asInt()).isEqualTo(3);
        assertThat(zweite.at("/edges").toString()).contains("2026-03-01").doesNotContain("2026-03-02");
        assertThat(zweite.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(fall.antwort("akte { kontakte(after: \"erfunden\") { totalCount } }").code())
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void letsTheReceptionMakeAppointmentsAndSeeNothingElse() {
        var fall = gang(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));
        var service = fall.als("demo-service");

        service.tut("terminVereinbaren", TERMIN);

        assertThat(service.frage("akte { termine { ort zustand } }").toString()).contains("Zimmer 1", "VEREINBART");
        assertThat(service.antwort("akte { hemmnisse { art } }").code()).isEqualTo("FORBIDDEN");
        assertThat(service.antwort("akte { termine { erfasstDurch } }").code()).isEqualTo("FORBIDDEN");
        assertThat(service.ruft("zielBeenden", 1, "ziel: \"x\", erreicht: true, tag: \"2026-01-02\", grund: \"Ja\"")
                .code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void showsThoseWhoDecideOnBenefitsOnlyWhatTheyNeed() {
        var arbeit = Fallarbeit.am("2026-02-02")
                .tut(Taten.ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-02-02"),
                        Taten.ereignis(Ereignis.Art.ELTERNZEIT, "2026-02-02"));
        var leistung = gang(Fallbestand.mit(Fallbestand.inPrenzlau(), arbeit.voll())).als("demo-leistung");

        assertThat(leistung.frage("akte { ereignisse { art } integrationen { art } }").toString())
                .contains("ANTRAG_VOLLSTAENDIG")
                .doesNotContain("ELTERNZEIT");
        assertThat(leistung.antwort("akte { termine { ort } }").code()).isEqualTo("FORBIDDEN");
        assertThat(leistung.ruft("terminVereinbaren", 1, TERMIN).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void isNotThereForStrangersAndNotChangedByColleagues() {
        var fremd = gang(Fallbestand.inSchwedt());
        var nachbar = gang(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));

        assertThat(fremd.frage("akte { am }").isNull()).isTrue();
        assertThat(fremd.ruft("terminVereinbaren", 0, TERMIN).text())
                .isEqualTo(new Fallgang(new Draht(port), "unbekannt").ruft("terminVereinbaren", 0, TERMIN).text())
                .contains("NICHT_GEFUNDEN");
        assertThat(nachbar.gruende("terminVereinbaren", TERMIN)).contains("NICHT_BEFUGT", "führt jemand anders");
        assertThat(nachbar.gruende("hemmnisErfassen", "art: WOHNUNG, ort: UMFELD, bedeutung: \"\""))
                .contains("NICHT_BEFUGT", "PFLICHTFELD");
    }

    @Test
    void tellsTheSecondOfTwoThatHisVersionIsStale() {
        var fall = gang(Fallbestand.inPrenzlau());
        var version = fall.version();

        fall.tut("terminVereinbaren", TERMIN);
        var zweiter = fall.als("demo-service").ruft("terminVereinbaren", version, TERMIN);

        assertThat(zweiter.an("/data/terminVereinbaren/fehler/0/code").asString()).isEqualTo("VERALTET");
        assertThat(zweiter.an("/data/terminVereinbaren/fall/version").asInt()).isEqualTo(version + 1);
    }

    @Test
    void answersAnEmptyIdOfAnEntryLikeAnUnknownOne() {
        var fall = gang(Fallbestand.inPrenzlau());

        assertThat(fall.ruft("terminAbsagen", fall.version(), "termin: \"\", durchKunde: true, grund: \"Weg\"").text())
                .contains("NICHT_GEFUNDEN");
    }

    @Test
    void readsTheStoreAsOftenForManyCasesAsForOne() {
        var fall = gang(Fallbestand.inPrenzlau());
        gang(Fallbestand.inPrenzlau());
        reads(fall, 100);

        assertThat(reads(fall, 100)).isEqualTo(reads(fall, 1)).isPositive();
    }

    private int reads(Fallgang fall, int anzahl) {
        return zaehler.readsOf("faelle",
                () -> assertThat(fall.liste(anzahl, "hemmnisse { art } akte { hinweise { regel }"
                        + " zeitleiste { art } termine { ort } kontakte(first: 2) { totalCount } }").code()).isEmpty());
    }

    private static String arten(Fallgang fall, String am) {
        return fall.frage("akte(am: \"" + am + "\") { hemmnisse { art } }").toString();
    }

    private Fallgang gang(Fall fall) {
        new Fallbestand(store, liste).lege(fall);
        return new Fallgang(new Draht(port), kennungen.global(Fall.class, fall.kennung()));
    }
}
