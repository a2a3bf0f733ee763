package de.passgenau.api.vermittlung.vorschlag.suche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsweg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("X-08 proposals are found beside their case and beside their offer")
class VorschlagslistenTests {

    private static final String BEIM_FALL = """
            query($ids: [ID!]!, $nach: String) { nodes(ids: $ids) { ... on Fall {
                vermittlungsvorschlaege(first: 1, after: $nach) {
                  totalCount pageInfo { hasNextPage endCursor } edges { node { id stand fall { id } } } } } } }""";
    private static final String BEI_DER_STELLE = """
            query($ids: [ID!]!, $staende: [Vorschlagsstand!]) { nodes(ids: $ids) { ... on Stellenangebot {
                vermittlungsvorschlaege(staende: $staende) {
                  totalCount edges { node { id stand kandidat { id person { nachname } } } } } } } }""";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Lesezaehler lesezaehler;
    private Draht draht = new Draht(0);
    private Stellengang stellen;

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        stellen = new Stellengang(draht);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private String global(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private String stelle() {
        return stellen.gemeldet(Map.of()).at("/id").asString();
    }

    private String vorgeschlagen(Fall fall, String stelle) {
        return Vorschlagsweg.angenommen(new Vorschlagsweg(draht.als("demo-ags")).erstelle(Map.of("kandidatId",
                kennungen.global(Kandidat.class, fall.kennung()), "stellenangebotId", stelle, "begruendung",
                "Passt in den Betrieb."))).at("/id").asString();
    }

    @Test
    void arePagedBesideTheirCase() {
        var fall = lege(Fallbestand.inPrenzlau());
        var erster = vorgeschlagen(fall, stelle());
        var zweiter = vorgeschlagen(fall, stelle());

        var seite = draht.frage(BEIM_FALL, Map.of("ids", List.of(global(fall))));
        var weiter = draht.frage(BEIM_FALL, Map.of("ids", List.of(global(fall)), "nach",
                seite.an("/data/nodes/0/vermittlungsvorschlaege/pageInfo/endCursor").asString()));

        assertThat(seite.an("/data/nodes/0/vermittlungsvorschlaege/totalCount").asInt()).as(seite.text()).isEqualTo(2);
        assertThat(seite.an("/data/nodes/0/vermittlungsvorschlaege/edges/0/node/id").asString()).isEqualTo(zweiter);
        assertThat(weiter.an("/data/nodes/0/vermittlungsvorschlaege/edges/0/node/id").asString()).isEqualTo(erster);
        assertThat(weiter.an("/data/nodes/0/vermittlungsvorschlaege/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void areSeenBesideTheirOfferAsFarAsTheirCasesAre() {
        var hier = lege(Fallbestand.inPrenzlau());
        var dort = lege(Fallbestand.inSchwedt());
        var stelle = stelle();
        var vorschlag = vorgeschlagen(hier, stelle);
        vorgeschlagen(dort, stelle);
        var frage = Map.of("ids", List.of(stelle));

        assertThat(draht.als("demo-ags")
                .frage(BEI_DER_STELLE, frage)
                .an("/data/nodes/0/vermittlungsvorschlaege"
                        + "/totalCount")
                .asInt()).isEqualTo(2);
        assertThat(draht.als("demo-ags")
                .frage(BEI_DER_STELLE, Map.of("ids", List.of(stelle), "staende",
                        List.of("VERSANDT")))
                .an("/data/nodes/0/vermittlungsvorschlaege/totalCount")
                .asInt()).isZero();
        assertThat(ids(draht.frage("query($ids: [ID!]!) { nodes(ids: $ids) { ... on Stellenangebot {"
                + " vermittlungsvorschlaege { totalCount edges { node { id } } } } } }", frage), 0))
                .containsExactly(vorschlag);
        assertThat(draht.als("demo-arbeitgeber").frage(BEI_DER_STELLE, frage).code()).isEqualTo("FORBIDDEN");
    }

    private static List<String> ids(Antwort antwort, int node) {
        return antwort.an("/data/nodes/" + node + "/vermittlungsvorschlaege/edges").findValuesAsString("id");
    }

    @Test
    @DisplayName("The store is read as often for one case as for many")
    void areReadTogether() {
        var viele = IntStream.range(0, 4).mapToObj(i -> lege(Fallbestand.inPrenzlau())).toList();
        viele.forEach(fall -> vorgeschlagen(fall, stelle()));

        var einmal = gelesen(List.of(global(viele.getFirst())));

        assertThat(einmal).isPositive();
        assertThat(gelesen(viele.stream().map(this::global).toList())).isEqualTo(einmal);
    }

    private int gelesen(List<String> ids) {
        return lesezaehler.readsOf(Vorschlagsquelle.SAMMLUNG, () -> {
            var antwort = draht.frage(BEIM_FALL, Map.of("ids", ids));
            assertThat(antwort.an("/data/nodes").findValues("totalCount")).as(antwort.text()).hasSize(ids.size());
        });
    }
}
