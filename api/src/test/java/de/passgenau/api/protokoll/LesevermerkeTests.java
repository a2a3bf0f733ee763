package de.passgenau.api.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.passgenau.api.EigenerOrdner;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Flux;

/** With fields that show cases, and nothing but that. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.graphql.schema.locations=classpath:graphql-protokoll/")
@ContextConfiguration(initializers = EigenerOrdner.class)
@Import(LesevermerkeTests.Felder.class)
class LesevermerkeTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoTemplate mongo;
    @Autowired
    private Protokollschreiber schreiber;

    private Draht fallmanager = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
    }

    @Test
    void writesDownWhoSawWhichCasesInOneEntryWhateverTheirNumber() {
        var vorher = anzahl();
        var bezuege = IntStream.range(0, 100).mapToObj(i -> "\"bezug" + i + "\"").toList();

        var antwort = fallmanager
                .frage("{ meine: probefaelle(bezuege: [" + String.join(",", bezuege) + "]) { bezug } }");

        assertThat(antwort.an("/data/meine").size()).as(antwort.text()).isEqualTo(100);
        assertThat(anzahl()).isEqualTo(vorher + 1);
        assertThat(letzter().getList("bezuege", String.class)).hasSize(100).contains("bezug99");
        assertThat(letzter()).containsEntry("art", "GELESEN")
                .containsEntry("feld", "probefaelle")
                .containsEntry("zweck", "FALLBEARBEITUNG");
        assertThat(letzter().toJson()).doesNotContain("demo-fallmanager");
    }

    @Test
    void writesNothingWhereNobodyIsShown() {
        var vorher = anzahl();

        assertThat(fallmanager.frage("{ wetter }").an("/data/wetter").asString()).isEqualTo("heiter");
        assertThat(fallmanager.frage("{ probefaelle(bezuege: []) { bezug } }").an("/data/probefaelle").isArray())
                .isTrue();
        assertThat(anzahl()).isEqualTo(vorher);
    }

    @Test
    void showsNothingThatCannotBeWrittenDown() {
        schreiber.close();
        try {
            var antwort = fallmanager.frage("{ probefaelle(bezuege: [\"geheim\"]) { bezug } }");

            assertThat(antwort.code()).isEqualTo("UNAVAILABLE");
            assertThat(antwort.text()).doesNotContain("geheim");
            assertThat(antwort.meldung()).contains("ohne Protokoll");
            assertThat(fallmanager.frage("{ wetter }").an("/data/wetter").asString()).isEqualTo("heiter");
            try (var socket = fallmanager.socket().begruessen()) {
                socket.abonnieren("1", "subscription { probefallGeaendert(anzahl: 1) { bezug } }");
                assertThat(socket.naechste("error").toString()).contains("UNAVAILABLE").doesNotContain("abo");
            }
        } finally {
            schreiber.start();
        }
        assertThat(fallmanager.frage("{ probefaelle(bezuege: [\"da\"]) { bezug } }").code()).isEmpty();
    }

    @Test
    void writesDownEachEventBeforeItGoesOut() {
        try (var strom = fallmanager.strom("subscription { probefallGeaendert(anzahl: 30) { bezug } }")) {
            for (int i = 0; i < 30; i++) {
                assertThat(strom.ereignis()).hasValueSatisfying(ereignis -> assertThat(ereignis).startsWith("next"));
                assertThat(mongo.getCollection("protokoll").countDocuments(Filters.eq("bezuege", "abo" + i))).isOne();
            }
        }
        assertThat(mongo.getCollection("protokoll")
                .find(Filters.eq("feld", "probefallGeaendert"))
                .sort(Sorts.ascending("nummer"))
                .map(eintrag -> eintrag.getList("bezuege", String.class).getFirst())
                .into(new ArrayList<>())).isSortedAccordingTo((a, b) -> Integer.compare(nummer(a), nummer(b)));
    }

    private static int nummer(String bezug) {
        return Integer.parseInt(bezug.substring("abo".length()));
    }

    private long anzahl() {
        return mongo.getCollection("protokoll").countDocuments(Filters.eq("art", "GELESEN"));
    }

    private Document letzter() {
        return mongo.getCollection("protokoll").find().sort(Sorts.descending("nummer")).cursor().next();
    }

    record Probefall(String bezug) implements Geschuetzt {}

    @TestConfiguration(proxyBeanMethods = false)
    @Controller
    static class Felder {

        @QueryMapping
        List<Probefall> probefaelle(@Argument List<String> bezuege, Einsicht einsicht) {
            return einsicht.zeige(bezuege.stream().map(Probefall::new).toList());
        }

        @QueryMapping
        String wetter() {
            return "heiter";
        }

        @SubscriptionMapping
        Flux<Probefall> probefallGeaendert(@Argument int anzahl, Einsicht einsicht) {
            return Flux.range(0, anzahl).map(i -> einsicht.zeige(new Probefall("abo" + i)));
        }
    }
}
