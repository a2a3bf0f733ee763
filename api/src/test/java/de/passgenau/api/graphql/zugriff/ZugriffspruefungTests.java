package de.passgenau.api.graphql.zugriff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import de.passgenau.api.graphql.pruefung.Socket;
import de.passgenau.api.graphql.pruefung.Strom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZugriffspruefungTests extends PruefstandTest {

    @Test
    void refusesTheWholeOperationWithTheFieldItsPlaceAndWhoMay() {
        Antwort antwort = draht.frage("{ pruefText\n  baum: pruefBaum { name kinder { g: geheim } } }");

        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.json().has("data")).isFalse();
        assertThat(antwort.an("/errors").size()).isEqualTo(1);
        assertThat(antwort.code()).isEqualTo("FORBIDDEN");
        assertThat(antwort.meldung()).contains("„PruefKnoten.geheim“", "ADMIN, REVISION", "weg");
        assertThat(path(antwort)).containsExactly("baum", "kinder", "g");
        assertThat(antwort.an("/errors/0/locations/0").toString()).isEqualTo("{\"line\":2,\"column\":35}");
    }

    @Test
    void saysItInEnglishToo() {
        Antwort antwort = draht.senden(draht.post(Draht.json(Map.of("query", "{ pruefBaum { geheim } }")), Draht.JSON)
                .header("Accept", Draht.GRAPHQL)
                .header("Accept-Language", "en"));

        assertThat(antwort.meldung()).contains("\"PruefKnoten.geheim\" is not open to your role, only to: ADMIN");
    }

    @Test
    void tellsEveryRefusedFieldOnceAndNothingBelowIt() {
        Antwort antwort = draht
                .frage("{ pruefBaum { geheim geheim vergessen } pruefRevision { geheim } pruefBaum { geheim } }");

        assertThat(antwort.an("/errors").valueStream().map(fehler -> fehler.at("/path").toString())).containsExactly(
                "[\"pruefBaum\",\"geheim\"]", "[\"pruefBaum\",\"vergessen\"]", "[\"pruefRevision\"]");
        assertThat(antwort.an("/errors/0/locations").size()).isEqualTo(3);
    }

    @Test
    void carriesOutNothingOfAMutation() {
        int before = draht.frage("mutation { pruefZaehlen }").an("/data/pruefZaehlen").asInt();

        assertThat(draht.frage("mutation { eins: pruefZaehlen pruefRevisionZaehlen zwei: pruefZaehlen }").code())
                .isEqualTo("FORBIDDEN");
        assertThat(draht.frage("mutation { pruefZaehlen }").an("/data/pruefZaehlen").asInt()).isEqualTo(before + 1);
    }

    @Test
    void startsNoSubscription() {
        String dokument = "subscription { pruefRevisionZaehler }";

        assertThat(draht.frage(dokument).status()).isEqualTo(403);
        try (Strom strom = draht.strom(dokument)) {
            assertThat(strom.ereignis()).hasValueSatisfying(eines -> assertThat(eines).startsWith("next {\"errors\"")
                    .contains("FORBIDDEN", "pruefRevisionZaehler")
                    .doesNotContain("\"data\""));
            assertThat(strom.ereignis()).contains("complete");
        }
        try (Socket socket = draht.socket().begruessen()) {
            socket.abonnieren("1", dokument);
            assertThat(socket.naechste("error").at("/payload/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
            socket.abonnieren("2", "{ pruefBaum { geheim } }");
            assertThat(socket.naechste("error").path("id").asString()).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ pruefBaum { ... { geheim } } }", "{ pruefBaum { ... on PruefKnoten { geheim } } }",
            "{ ...A } fragment A on Query { pruefBaum { ...B } } fragment B on PruefKnoten { kinder { geheim } }",
            "{ pruefBaum { name ...B @skip(if: false) } } fragment B on PruefKnoten { geheim @include(if: true) }",
            "query($ja: Boolean = true) { pruefBaum { geheim @include(if: $ja) } }",
            "query($nein: Boolean! = false) { pruefBaum { ... @skip(if: $nein) { geheim } } }",
            "{ pruefBaum { nachbarn { edges { node { name: geheim } } } } }"})
    void seesAFieldWhereverItHides(String dokument) {
        assertThat(draht.frage(dokument).code()).isEqualTo("FORBIDDEN");
        assertThat(draht.als("demo-admin").frage(dokument).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query($x: Boolean = true) { pruefBaum { name geheim @skip(if: $x) } }",
            "query($x: Boolean = true) { pruefBaum { name ... @skip(if: $x) { geheim } } }",
            "query($x: Boolean = true) { pruefBaum { name ...F @skip(if: $x) } } fragment F on PruefKnoten { geheim }"})
    void leavesOutWhatTheVariablesLeaveOut(String dokument) {
        assertThat(draht.frage(dokument).status()).isEqualTo(200);
        assertThat(draht.frage(dokument, Map.of("x", true)).status()).isEqualTo(200);
        assertThat(draht.frage(dokument, Map.of("x", false)).status()).isEqualTo(403);
    }

    @Test
    void isNotMisledByAVariableThatIsNull() {
        for (String bedingung : List.of("@include(if: $x)", "@skip(if: $x)")) {
            Antwort antwort = draht.senden(draht
                    .post("{\"query\":\"query($x: Boolean = true) { pruefBaum { name geheim "
                            + bedingung + " } }\",\"variables\":{\"x\":null}}", Draht.JSON)
                    .header("Accept", Draht.GRAPHQL));

            assertThat(antwort.an("/data/pruefBaum").has("geheim")).as(antwort.text()).isFalse();
        }
    }

    @Test
    void asksForTheChosenOperationAlone() {
        String dokument = "query offen { pruefText } query zu { pruefBaum { geheim } }";

        assertThat(draht.frage(Map.of("query", dokument, "operationName", "offen")).status()).isEqualTo(200);
        assertThat(draht.frage(Map.of("query", dokument, "operationName", "zu")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-fallmanager", "demo-service", "demo-leistung", "demo-ags", "demo-traeger",
            "demo-arbeitgeber", "demo-leitung", "demo-admin", "demo-revision"})
    void closesAFieldWithoutAnEntryToEverybody(String client) {
        Antwort antwort = draht.als(client).frage("{ pruefVergessen }");

        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.meldung()).contains("Query.pruefVergessen", "niemandem");
    }

    @Test
    void leavesTheDescriptionOfTheContractOpen() {
        Antwort antwort = draht.frage("""
                { __typename __schema { queryType { name } } __type(name: "PruefKnoten") { fields { name } }
                  pruefBaum { __typename } }
                """);

        assertThat(antwort.status()).as(antwort.text()).isEqualTo(200);
        assertThat(antwort.an("/data/pruefBaum/__typename").asString()).isEqualTo("PruefKnoten");
    }

    @Test
    void staysCheapWhereClosedFieldsMultiply() {
        String doppelt = "{ pruefBaum { ...F0 } } " + String.join(" ", IntStream.range(0, 16)
                .mapToObj(i -> "fragment F" + i + " on PruefKnoten { ...F" + (i + 1) + " kinder { ...F" + (i + 1)
                        + " } }")
                .toList()) + " fragment F16 on PruefKnoten { geheim }";

        Antwort antwort = draht.frage(doppelt);

        assertThat(antwort.code()).isEqualTo("TOO_COMPLEX");
        assertThat(antwort.text().length()).isLessThan(1000);
    }

    private static List<String> path(Antwort antwort) {
        return antwort.an("/errors/0/path").valueStream().map(teil -> teil.asString()).toList();
    }
}
