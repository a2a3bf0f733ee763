package de.passgenau.api.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("A Träger sees its own participants, and no others exist for it")
class TeilnehmerTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    private Draht einer = new Draht(0);
    private Draht anderer = new Draht(0);

    @BeforeEach
    void connect() {
        einer = new Draht(port).als("demo-traeger");
        anderer = new Draht(port).als("demo-traeger-2");
    }

    @Test
    void listsAndCountsTheOwnOnesAlone() {
        int meine = anzahl(einer);
        int ihre = anzahl(anderer);
        var name = lege("demo-traeger-1").person().nachname();
        lege();

        assertThat(anzahl(einer)).isEqualTo(meine + 1);
        assertThat(anzahl(anderer)).isEqualTo(ihre);
        assertThat(namen(einer)).contains(name);
        assertThat(namen(anderer)).doesNotContain(name);
    }

    @Test
    void sharesSomebodyWhoTakesPartAtBoth() {
        var name = lege("demo-traeger-1", "demo-traeger-2").person().nachname();

        assertThat(List.of(namen(einer), namen(anderer))).allMatch(namen -> namen.contains(name));
    }

    @Test
    void findsNobodyByAnIdOfTheOther() {
        var fall = lege("demo-traeger-1");
        var id = kennungen.global(Teilnehmer.class, fall.kennung());

        assertThat(knoten(einer, id)).contains(fall.person().nachname());
        assertThat(knoten(anderer, id))
                .isEqualTo(knoten(anderer, kennungen.global(Teilnehmer.class, "nie-gewesen")));
    }

    @Test
    void losesSightOfWhoLeavesOrIsBlocked() {
        var fall = lege("demo-traeger-1");
        var id = kennungen.global(Teilnehmer.class, fall.kennung());

        new Fallbestand(store, liste).lege(Fallbestand.im(Zustand.GESPERRT, fall));

        assertThat(knoten(einer, id)).doesNotContain(fall.person().nachname());
        assertThat(namen(einer)).doesNotContain(fall.person().nachname());
    }

    @Test
    void learnsNothingButTheName() {
        lege("demo-traeger-1");

        assertThat(einer.frage("{ teilnehmer { edges { node { geburtsdatum } } } }").code()).isEqualTo("BAD_REQUEST");
        assertThat(einer.frage("{ faelle { totalCount } }").code()).isEqualTo("FORBIDDEN");
    }

    private Fall lege(String... traeger) {
        var person = Fallbestand.person("Wanda", "Winter-" + UUID.randomUUID());
        return new Fallbestand(store, liste).lege(Fallbestand.teilnehmend(
                Fallbestand.von(person, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"), traeger));
    }

    private static int anzahl(Draht draht) {
        return draht.frage("{ teilnehmer(first: 0) { totalCount } }").an("/data/teilnehmer/totalCount").asInt();
    }

    private static String namen(Draht draht) {
        return draht.frage("{ teilnehmer(first: 100) { edges { node { nachname } } } }").text();
    }

    private static String knoten(Draht draht, String id) {
        return draht.frage("{ node(id: \"" + id + "\") { ... on Teilnehmer { nachname } } }").an("/data").toString();
    }
}
