package de.passgenau.api.protokoll.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.Beobachtungsstand;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.EigenerOrdner;
import de.passgenau.api.befehle.Mitschrift;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Fallbezuege;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.api.protokoll.Vorgang.Gelesen;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** As REVISION asks, over the wire and on the command line. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EigenerOrdner.class)
@Import({Beobachtungsstand.class, ProtokollTests.Faelle.class})
class ProtokollTests {

    private static final Fallschluessel FALL = schluessel(1);
    private static final String FALLNUMMER = "03702-26-000123";
    private static final Map<String, String> REVISION = Map.of("PASSGENAU_CLIENT", "demo-revision",
            "PASSGENAU_CLIENT_SECRET", "demo");

    @LocalServerPort
    private int port;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private MongoTemplate mongo;
    @Autowired
    private Lesezaehler zaehler;

    private Draht revision = new Draht(0);

    @BeforeEach
    void connect() {
        revision = new Draht(port).als("demo-revision");
    }

    @Test
    void saysWhoHasSeenACaseWhenAndWhatFor() {
        var vorher = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        lies("erika.fm", FALL.bezug(), "anderer");
        lies("otto.fm", "anderer");
        protokoll.aendere(handlung("erika.fm"), new Geaendert(FALL.bezug(), 3, 4), () -> "stored");

        var antwort = seite("fallnummer: \"" + FALLNUMMER + "\", arten: [GELESEN, GEAENDERT], von: \"" + vorher + "\"");

        assertThat(antwort.an("/data/protokoll/totalCount").asInt()).as(antwort.text()).isEqualTo(2);
        assertThat(knoten(antwort)).extracting(it -> it.at("/art").asString()).containsExactly("GEAENDERT", "GELESEN");
        var gelesen = knoten(antwort).get(1);
        assertThat(gelesen.at("/anrufer").asString()).isEqualTo("erika.fm");
        assertThat(gelesen.at("/zweck").asString()).isEqualTo("FALLBEARBEITUNG");
        assertThat(gelesen.at("/feld").asString()).isEqualTo("faelle");
        assertThat(gelesen.at("/faelle").asInt()).isEqualTo(2);
        assertThat(Instant.parse(gelesen.at("/zeit").asString())).isAfterOrEqualTo(vorher);
        assertThat(knoten(antwort).getFirst().at("/angaben").toString()).contains("{\"name\":\"von\",\"wert\":\"3\"}");
        assertThat(antwort.text()).doesNotContain(FALL.bezug(), FALLNUMMER);
    }

    @Test
    void isAskedByCallerAndPurposeToo() {
        lies("berta.fm", "x");
        lies("carla.fm", "x");

        assertThat(knoten(seite("anrufer: \"carla.fm\""))).singleElement()
                .extracting(it -> it.at("/anrufer").asString())
                .isEqualTo("carla.fm");
        assertThat(knoten(seite("anrufer: \"carla.fm\", zwecke: [STATISTIK]"))).isEmpty();
        assertThat(knoten(seite("anrufer: \"niemand\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fallnummer: \"03702-26-999999\"", "fallId: \"erfunden\"",
            "fallnummer: \"03702-26-000123\", fallId: \"erfunden\""})
    void saysNothingOfACaseThatDoesNotExist(String suche) {
        lies("erika.fm", FALL.bezug());

        var antwort = seite(suche);

        assertThat(antwort.an("/data/protokoll").toString())
                .isEqualTo("{\"totalCount\":0,\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null},\"edges\":[]}");
    }

    @Test
    void pagesThroughEverythingOnceInBothDirections() {
        var anrufer = "pauline.fm";
        IntStream.range(0, 45).forEach(i -> lies(anrufer, "p" + i));
        var nummern = new ArrayList<Integer>();
        var marke = "";
        do {
            var antwort = seite("anrufer: \"" + anrufer + "\"", "first: 20" + marke);
            knoten(antwort).forEach(it -> nummern.add(it.at("/nummer").asInt()));
            marke = antwort.an("/data/protokoll/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + antwort.an("/data/protokoll/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!marke.isEmpty());

        assertThat(nummern).hasSize(45).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        var letzte = seite("anrufer: \"" + anrufer + "\"", "last: 3");
        assertThat(knoten(letzte)).extracting(it -> it.at("/nummer").asInt())
                .containsExactlyElementsOf(nummern.subList(42, 45));
    }

    @Test
    void readsAsOftenForALargePageAsForASmallOne() {
        IntStream.range(0, 30).forEach(i -> lies("lese.fm", "l" + i));

        assertThat(reads("first: 1")).isLessThanOrEqualTo(3);
        assertThat(reads("first: 100")).isLessThanOrEqualTo(3);
        assertThat(revision.frage("{ protokoll(first: 101) { totalCount } }").code()).isEqualTo("BAD_REQUEST");
        assertThat(revision.frage("{ protokoll(after: \"x\") { totalCount } }").code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-fallmanager", "demo-ags", "demo-leitung", "demo-admin", "demo-traeger"})
    void opensForNobodyElse(String fremd) {
        var draht = new Draht(port).als(fremd);

        assertThat(draht.frage("{ protokoll { totalCount } }").code()).isEqualTo("FORBIDDEN");
        assertThat(draht.frage("{ protokollPruefung { gueltig } }").code()).isEqualTo("FORBIDDEN");
        assertThat(befehl(Map.of("PASSGENAU_CLIENT", fremd, "PASSGENAU_CLIENT_SECRET", "demo")).fehler())
                .contains("Rolle REVISION");
    }

    @Test
    void isItselfOnRecord() {
        seite("fallnummer: \"" + FALLNUMMER + "\"");
        revision.frage("{ protokollPruefung { gueltig } }");

        var eigene = knoten(seite("anrufer: \"demo-revision\", arten: [EINSICHT, PRUEFUNG]"));

        assertThat(eigene).extracting(it -> it.at("/art").asString()).startsWith("EINSICHT", "PRUEFUNG", "EINSICHT");
        assertThat(eigene.get(2).at("/zweck").asString()).isEqualTo("DATENSCHUTZKONTROLLE");
        assertThat(mongo.getCollection("protokoll")
                .countDocuments(Filters.and(Filters.eq("art", "EINSICHT"), Filters.eq("bezuege", FALL.bezug()))))
                .isPositive();
    }

    @Test
    void holdsNoNameAndNoCallerInTheClear() {
        lies("wanda.verborgen", FALL.bezug());
        protokoll.schreibe(handlung("wanda.verborgen"), new Vorgang.Geloescht(FALL.bezug(), "L-01")).join();
        seite("anrufer: \"wanda.verborgen\", fallnummer: \"" + FALLNUMMER + "\"");

        var alles = Stream.of("protokoll", "protokollketten")
                .flatMap(sammlung -> mongo.getCollection(sammlung)
                        .find()
                        .map(Document::toJson)
                        .into(new ArrayList<>())
                        .stream())
                .toList();

        assertThat(alles).isNotEmpty()
                .noneMatch(json -> json.contains("wanda") || json.contains("Wanda") || json.contains("demo-")
                        || json.contains(FALLNUMMER) || json.contains(FALL.wert()));
    }

    @Test
    void staysProvableButPointsToNobodyWhenTheKeyOfACaseIsGone() {
        var geloescht = schluessel(9);
        Faelle.FAELLE.put("03702-26-000900", geloescht.bezug());
        lies("erika.fm", geloescht.bezug());
        assertThat(knoten(seite("fallnummer: \"03702-26-000900\", arten: [GELESEN]"))).hasSize(1);

        Faelle.FAELLE.remove("03702-26-000900");

        assertThat(knoten(seite("fallnummer: \"03702-26-000900\""))).isEmpty();
        assertThat(mongo.getCollection("protokoll").countDocuments(Filters.eq("bezuege", geloescht.bezug())))
                .isEqualTo(2);
        assertThat(revision.frage("{ protokollPruefung { gueltig } }")
                .an("/data/protokollPruefung/gueltig")
                .asBoolean()).isTrue();
    }

    @Test
    void showsByQueryAndCommandThatSomebodyHasTamperedWithTheStore() {
        lies("erika.fm", "t1");
        var id = protokoll.schreibe(handlung("erika.fm"), new Gelesen(Set.of("t2"))).join();
        lies("erika.fm", "t3");
        var sammlung = mongo.getCollection("protokoll");
        var original = sammlung.find(Filters.eq("_id", id)).cursor().next();
        assertThat(befehl(REVISION).code()).isZero();

        sammlung.updateOne(Filters.eq("_id", id), Updates.set("zweck", "STATISTIK"));

        var pruefung = revision.frage("""
                { protokollPruefung { gueltig anzahlBefunde befunde { kette nummer art meldung }
                    ketten { kette eintraege siegel erste letzte kopf } } }""").an("/data/protokollPruefung");
        assertThat(pruefung.at("/gueltig").asBoolean()).isFalse();
        assertThat(pruefung.at("/befunde/0/art").asString()).isEqualTo("VERAENDERT");
        assertThat(pruefung.at("/befunde/0/nummer").asLong()).isEqualTo(original.getLong("nummer"));
        assertThat(pruefung.at("/befunde/0/meldung").asString()).contains("nachträglich verändert");
        var befehl = befehl(REVISION, "--json");
        assertThat(befehl.code()).isEqualTo(1);
        assertThat(befehl.fehler()).contains("Eintrag " + original.getLong("nummer") + ": VERAENDERT");
        assertThat(Document.parse(befehl.aus())).containsEntry("gueltig", false);

        sammlung.deleteOne(Filters.eq("_id", id));
        assertThat(befehl(REVISION).fehler()).contains("LUECKE", "BRUCH");
        sammlung.insertOne(original);
        assertThat(befehl(REVISION).code()).isZero();
    }

    @Test
    void checksDaysAndRefusesThoseThatRunBackwards() {
        lies("erika.fm", "tag");

        assertThat(revision.frage("{ protokollPruefung(von: \"2026-01-02\") { gueltig eintraege } }")
                .an("/data/protokollPruefung/eintraege")
                .asLong()).isPositive();
        assertThat(revision.frage("{ protokollPruefung(bis: \"2020-01-02\") { gueltig eintraege } }")
                .an("/data/protokollPruefung/eintraege")
                .asLong()).isZero();
        assertThat(revision.frage("{ protokollPruefung(von: \"2026-01-02\", bis: \"2026-01-01\") { gueltig } }").code())
                .isEqualTo("BAD_REQUEST");
        assertThat(befehl(REVISION, "--von", "gestern").code()).isEqualTo(2);
        assertThat(befehl(REVISION, "--von", "2026-01-02", "--bis", "2026-01-03").aus()).contains("unversehrt: 0");
    }

    private int reads(String seite) {
        return zaehler.readsOf("protokoll", () -> assertThat(
                revision.frage("{ protokoll(" + seite + ") { edges { node { hash } } } }").code()).isEmpty());
    }

    private Mitschrift befehl(Map<String, String> umgebung, String... angaben) {
        var alle = Stream.concat(Stream.of("protokoll-pruefen", "--server", "http://127.0.0.1:" + port),
                Stream.of(angaben));
        return Mitschrift.von(new Pruefbefehl(), umgebung, alle.toArray(String[]::new));
    }

    private Antwort seite(String suche) {
        return seite(suche, "first: 100");
    }

    private Antwort seite(String suche, String seite) {
        return revision.frage("{ protokoll(suche: {" + suche + "}, " + seite + """
                ) { totalCount pageInfo { hasNextPage endCursor } edges { node {
                  nummer zeit art anrufer rollen zweck feld faelle angaben { name wert } } } } }""");
    }

    private static List<JsonNode> knoten(Antwort antwort) {
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        var alle = new ArrayList<JsonNode>();
        antwort.an("/data/protokoll/edges").forEach(edge -> alle.add(edge.at("/node")));
        return alle;
    }

    private void lies(String wer, String... bezuege) {
        protokoll.schreibe(handlung(wer), new Gelesen(Set.of(bezuege))).join();
    }

    private static Handlung handlung(String wer) {
        var anrufer = new Anrufer(wer, "Wanda Verborgen", Set.of(Rolle.FALLMANAGER), Set.of("Prenzlau"), null, null,
                null, Set.of());
        return new Handlung(anrufer, Zweck.FALLBEARBEITUNG, "faelle");
    }

    private static Fallschluessel schluessel(int nummer) {
        var bytes = new byte[32];
        bytes[0] = (byte) nummer;
        return Fallschluessel.neu(() -> bytes);
    }

    /** Cases, as long as they are there. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Faelle {

        static final Map<String, String> FAELLE = new ConcurrentHashMap<>(
                Map.of(FALLNUMMER, FALL.bezug()));

        @Bean
        @Primary
        Fallbezuege probefaelle() {
            return new Fallbezuege() {

                @Override
                public Optional<String> bezugZuFallnummer(String fallnummer) {
                    return Optional.ofNullable(FAELLE.get(fallnummer));
                }

                @Override
                public Optional<String> bezugZuKennung(String kennung) {
                    return Optional.empty();
                }
            };
        }
    }
}
