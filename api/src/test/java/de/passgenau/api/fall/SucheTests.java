package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("A search tells nothing that the answer may not show, and nothing without a trace")
class SucheTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;

    @Test
    void notesWhoeverIsFoundByNameEvenIfOnlyCounted() {
        var name = "Zählfall" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var fall = new Fallbestand(store, liste).lege(Fallbestand.von(Fallbestand.person("Ada", name),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));
        var service = new Draht(port).als("demo-service");

        assertThat(service.frage("{ faelle(first: 0, suche: {name: \"" + name + "\"}) { totalCount } }")
                .an("/data/faelle/totalCount")
                .asInt()).isEqualTo(1);

        var spur = service.als("demo-revision")
                .frage("{ protokoll(suche: {fallnummer: \"" + fall.fallnummer()
                        + "\", arten: [GELESEN]}) { edges { node { anrufer feld } } } }");
        assertThat(spur.an("/data/protokoll/edges/0/node/anrufer").asString()).isEqualTo("demo-service");
        assertThat(spur.an("/data/protokoll/edges/0/node/feld").asString()).isEqualTo("faelle");
    }

    @Test
    void refusesToNarrowDownByWhatMayNotBeSeen() {
        var antwort = new Draht(port).als("demo-service")
                .frage("{ faelle(first: 0, suche: {berufe: [\"51312\"]}) { totalCount } }");

        assertThat(antwort.code()).isEqualTo("FORBIDDEN");
    }
}
