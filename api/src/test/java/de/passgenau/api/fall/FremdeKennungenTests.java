package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("Thousands of invented, altered and foreign ids open nothing")
class FremdeKennungenTests {

    private static final int BUENDEL = 100;
    private static final int BUENDEL_JE_ROLLE = 8;

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private DemoArbeitgeber arbeitgeber;

    @BeforeEach
    void admitTheEmployer() {
        arbeitgeber.zulassen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-fallmanager", "demo-ags", "demo-traeger", "demo-arbeitgeber", "demo-service",
            "demo-leistung", "demo-leitung", "demo-admin", "demo-revision"})
    void openNothingAndBreakNothing(String login) {
        var random = new Random(login.hashCode());
        var draht = new Draht(port).als(login);
        var fremde = foreign();

        for (int i = 0; i < BUENDEL_JE_ROLLE; i++) {
            var ids = invented(fremde, random);
            var antwort = draht.frage("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
                    Map.of("ids", ids));

            assertThat(antwort.text()).doesNotContain("INTERNAL");
            assertThat(antwort.an("/data/nodes")).hasSize(BUENDEL);
            antwort.an("/data/nodes").forEach(found -> assertThat(found.isNull()).as(ids.toString()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fall(id: $id) { id }", "arbeitgeber(id: $id) { id }", "traeger(id: $id) { id }",
            "faelle(after: $id) { totalCount }"})
    void openNothingOneByOne(String feld) {
        var random = new Random(feld.hashCode());
        var draht = new Draht(port);
        for (var id : invented(foreign(), random)) {
            var antwort = draht.frage("query($id: " + (feld.contains("after") ? "String" : "ID!") + ") { " + feld
                    + " }", Map.of("id", id));

            assertThat(antwort.text()).as(id).doesNotContain("INTERNAL");
            var name = feld.substring(0, feld.indexOf('('));
            assertThat(antwort.an("/data/" + name).isNull() || antwort.code().equals("BAD_REQUEST")).as(id).isTrue();
        }
    }

    /** Ids of a case elsewhere that nobody of Prenzlau, no employer and no Träger may know of. */
    private List<String> foreign() {
        var fall = new Fallbestand(store, liste).lege(Fallbestand.teilnehmend(Fallbestand.mitEinwilligung(
                Fallbestand.gefuehrt("Templin", "jemand"), Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE), "t9"));
        var fremderSchluessel = new Siegel(new byte[32]);
        return List.of(kennungen.global(Fall.class, fall.kennung()), kennungen.global(Fall.class, "x"),
                fremderSchluessel.verschliesse("kennung", "Fall:" + fall.kennung()),
                fremderSchluessel.verschliesse("kennung", "Arbeitgeber:demo-arbeitgeber-1"), fall.kennung(),
                "Fall:" + fall.kennung(), base64("Fall:" + fall.kennung()), fall.fallnummer(), fall.bezug());
    }

    private static List<String> invented(List<String> fremde, Random random) {
        var ids = new ArrayList<>(fremde);
        while (ids.size() < BUENDEL) {
            ids.add(switch (random.nextInt(6)) {
                case 0 -> altered(fremde.get(random.nextInt(fremde.size())), random);
                case 1 -> UUID.nameUUIDFromBytes(bytes(random)).toString();
                case 2 -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random));
                case 3 -> new String(bytes(random), StandardCharsets.ISO_8859_1).replaceAll("[\\uD800-\\uDFFF]", "?");
                case 4 -> fremde.get(random.nextInt(fremde.size())) + fremde.getFirst();
                default -> Long.toString(random.nextLong());
            });
        }
        return ids;
    }

    private static String altered(String id, Random random) {
        var chars = id.toCharArray();
        int at = random.nextInt(chars.length);
        return switch (random.nextInt(3)) {
            case 0 -> id.substring(0, at);
            case 1 -> id.substring(0, at) + (char) ('A' + random.nextInt(26)) + id.substring(at);
            default -> {
                chars[at] = (char) ('a' + random.nextInt(26));
                yield new String(chars);
            }
        };
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
