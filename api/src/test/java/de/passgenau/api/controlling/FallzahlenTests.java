package de.passgenau.api.controlling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

@Anwendungstest
@DisplayName("Who leads learns how many, and never who")
class FallzahlenTests {

    private static final String FRAGE = """
            query($ort: String) { fallzahlen(geschaeftsstelle: $ort) {
              stand insgesamt { wert unterdrueckt }
              geschaeftsstellen {
                geschaeftsstelle insgesamt { wert unterdrueckt }
                offenMitEinwilligung { wert } offenOhneEinwilligung { wert }
                abgeschlossenMitEinwilligung { wert } abgeschlossenOhneEinwilligung { wert }
              }
              berufshauptgruppen { hauptgruppe anzahl { wert unterdrueckt } }
            } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    private Draht leitung = new Draht(0);
    private String ort = "";

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
        ort = "Ort " + UUID.randomUUID();
    }

    /** Another great place, which is the first to be left out where a small one has to be hidden. */
    private void legeEineDavor() {
        var hier = ort;
        ort = "Aalbude";
        legeJe(5, 5, 5, 5);
        ort = hier;
    }

    private void legeJe(int offenMit, int offenOhne, int geschlossenOhne, int geschlossenMit) {
        lege(offenMit, Fallbestand.mitEinwilligung(fall("51312"), Einwilligungszweck.ARBEITGEBERPOOL));
        lege(offenOhne, fall("51312"));
        lege(geschlossenOhne, Fallbestand.im(Zustand.ABGESCHLOSSEN, fall("62101")));
        lege(geschlossenMit, Fallbestand.im(Zustand.ABGESCHLOSSEN,
                Fallbestand.mitEinwilligung(fall("62101"), Einwilligungszweck.ARBEITGEBERPOOL)));
    }

    @Test
    void countsTheCasesOfEachGeschaeftsstelle() {
        legeEineDavor();
        legeJe(7, 6, 5, 8);

        var zeile = zeile();

        assertThat(zeile.at("/insgesamt/wert").asInt()).isEqualTo(26);
        assertThat(zeile.at("/offenMitEinwilligung/wert").asInt()).isEqualTo(7);
        assertThat(zeile.at("/offenOhneEinwilligung/wert").asInt()).isEqualTo(6);
        assertThat(zeile.at("/abgeschlossenOhneEinwilligung/wert").asInt()).isEqualTo(5);
        assertThat(zeile.at("/abgeschlossenMitEinwilligung/wert").asInt()).isEqualTo(8);
    }

    @Test
    void hidesWhatIsBelowFiveAndWhatWouldTellIt() {
        lege(4, fall("51312"));
        lege(9, Fallbestand.mitEinwilligung(fall("51312"), Einwilligungszweck.ARBEITGEBERPOOL));

        var zeile = zeile();

        assertThat(zeile.at("/offenOhneEinwilligung/wert").isNull()).isTrue();
        assertThat(zeile.at("/insgesamt/unterdrueckt").asBoolean() || zeile.at("/offenMitEinwilligung/wert").isNull())
                .isTrue();
    }

    @Test
    void leavesBlockedCasesOutAndSaysNothingByIt() {
        lege(3, Fallbestand.im(Zustand.GESPERRT, fall("51312")));

        assertThat(zeile().at("/insgesamt/unterdrueckt").asBoolean()).isTrue();
        assertThat(zahlen(ort).toString()).doesNotContain("\"wert\":3");
    }

    @Test
    void goesDownToOccupationsWithoutNames() {
        lege(6, fall("51312"));
        lege(7, fall("62101"));
        lege(1, fall("27104"));

        var zahlen = zahlen(ort);

        assertThat(anzahl(zahlen, "27").isNull()).isTrue();
        assertThat(anzahl(zahlen, "84").isNull()).as("nobody is no figure either").isTrue();
        assertThat(List.of(anzahl(zahlen, "51").isNull(), anzahl(zahlen, "62").isNull()))
                .as("one of the others, so that nothing can be subtracted, or all")
                .contains(true);
        assertThat(zahlen.toString()).doesNotContain("Winterberg");
    }

    @Test
    void showsNothingOfAGeschaeftsstelleWhoseTotalIsHidden() {
        lege(2, fall("51312"));

        var zahlen = zahlen(ort);

        assertThat(zahlen.at("/insgesamt/unterdrueckt").asBoolean()).isTrue();
        assertThat(zahlen.at("/berufshauptgruppen")).hasSize(37)
                .allMatch(gruppe -> gruppe.at("/anzahl/unterdrueckt").asBoolean());
    }

    @Test
    void answersZerosForAGeschaeftsstelleThatIsNowhere() {
        var zahlen = zahlen("Nirgendwo");

        assertThat(zahlen.at("/insgesamt/wert").asInt(-1)).isZero();
        assertThat(zahlen.at("/berufshauptgruppen")).allMatch(gruppe -> gruppe.at("/anzahl/wert").asInt(-1) == 0);
    }

    @Test
    void isNoLookAtAnybodyAndOpenToNobodyElse() {
        lege(6, fall("51312"));
        long before = store.getCollection("protokoll").countDocuments(new Document("art", "GELESEN"));

        zahlen(ort);

        assertThat(store.getCollection("protokoll").countDocuments(new Document("art", "GELESEN"))).isEqualTo(before);
        assertThat(leitung.als("demo-fallmanager").frage("{ fallzahlen { stand } }").code()).isEqualTo("FORBIDDEN");
    }

    private JsonNode zeile() {
        return zahlen(null).at("/geschaeftsstellen")
                .valueStream()
                .filter(zeile -> zeile.at("/geschaeftsstelle").asString().equals(ort))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode anzahl(JsonNode zahlen, String hauptgruppe) {
        return zahlen.at("/berufshauptgruppen")
                .valueStream()
                .filter(gruppe -> gruppe.at("/hauptgruppe").asString().equals(hauptgruppe))
                .findFirst()
                .orElseThrow()
                .at("/anzahl/wert");
    }

    private JsonNode zahlen(@Nullable String geschaeftsstelle) {
        return leitung.frage(FRAGE, geschaeftsstelle == null ? Map.of() : Map.of("ort", geschaeftsstelle))
                .an("/data/fallzahlen");
    }

    private Fall fall(String beruf) {
        return Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"), new Zustaendigkeit(ort, "jemand"), beruf);
    }

    private void lege(int anzahl, Fall muster) {
        var bestand = new Fallbestand(store, liste);
        IntStream.range(0, anzahl).forEach(i -> bestand.lege(Fallbestand.wie(muster)));
    }
}
