package de.passgenau.api.graphql.grenzen;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostenTests extends PruefstandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | { pruefText }
            2   | { pruefText a: pruefText }
            1   | { pruefText b: pruefText @skip(if: true) }
            12  | { pruefBaum { kinder { name } } }
            43  | { pruefBaum { nachbarn { edges { node { name } } } } }
            104 | { pruefBaum { nachbarn(first: 50) { edges { node { name } } totalCount } } }
            103 | { pruefBaum { nachbarn(last: 50) { edges { node { name } } } } }
            4   | { pruefBaum { nachbarn(first: 0) { edges { node { name } } totalCount } } }
            203 | { pruefBaum { nachbarn(first: 2000000000) { edges { node { name } } } } }
            """)
    void countsAFieldForEveryTimeItIsExpected(int kosten, String dokument) {
        Antwort antwort = draht.frage(dokument);

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.an("/extensions/kosten/kosten").asInt()).isEqualTo(kosten);
        assertThat(antwort.an("/extensions/kosten/grenze").asInt()).isEqualTo(10_000);
    }

    @Test
    void tellsThePriceOfWhatItRefuses() {
        Antwort antwort = draht.frage("{ pruefBaum " + "{ kinder ".repeat(4) + "{ name }" + " }".repeat(4) + " }");

        assertThat(antwort.code()).isEqualTo("TOO_COMPLEX");
        assertThat(antwort.an("/extensions/kosten/kosten").asInt()).isEqualTo(11_112);
        assertThat(antwort.meldung()).contains("11.112", "10.000");
    }

    @Test
    void letsToolsReadTheSchema() {
        Antwort antwort = draht.frage(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(antwort.status()).as(antwort.text()).isEqualTo(200);
        assertThat(antwort.an("/data/__schema/types").size()).isGreaterThan(5);
    }
}
