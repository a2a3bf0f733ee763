package de.passgenau.api.graphql.grenzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each of these is turned away with the right code, without delay, and the next caller is served as ever. */
class FeindlicheAnfragenTests extends PruefstandTest {

    private static final Duration OHNE_VERZUG = Duration.ofSeconds(10);

    private long beginn;

    @BeforeEach
    void start() {
        draht.token();
        beginn = System.nanoTime();
    }

    @AfterEach
    void wasQuickAndLeavesTheServerWell() {
        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(OHNE_VERZUG);
        assertThat(draht.frage("{ pruefText }").status()).isEqualTo(200);
    }

    @Test
    void refusesAThousandAliases() {
        refused(IntStream.range(0, 1000)
                .mapToObj(i -> "a" + i + ": pruefText")
                .collect(Collectors.joining(" ", "{", "}")),
                "TOO_COMPLEX");
    }

    @Test
    void refusesAliasesHiddenInFragments() {
        refused("{ a: pruefBaum { ...F } b: pruefBaum { ...F } c: pruefBaum { ...F } } fragment F on PruefKnoten { "
                + IntStream.range(0, 40).mapToObj(i -> "n" + i + ": name").collect(Collectors.joining(" ")) + " }",
                "TOO_COMPLEX");
    }

    @Test
    void refusesCircularFragments() {
        refused("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "BAD_REQUEST");
        refused("{ ...F0 } " + IntStream.range(0, 500)
                .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) % 500 + " }")
                .collect(Collectors.joining(" ")), "TOO_COMPLEX");
        refused("{ ...F0 } " + IntStream.range(0, 300)
                .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) % 300 + " }")
                .collect(Collectors.joining(" ")), "BAD_REQUEST");
    }

    @Test
    void refusesFragmentsThatDoubleAtEachStep() {
        refused("{ ...F0 } " + IntStream.range(0, 200)
                .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" ")) + " fragment F200 on Query { pruefText }", "TOO_COMPLEX");
    }

    @Test
    void refusesFragmentsOfFieldsThatDoubleAtEachStep() {
        refused("{ pruefBaum { ...F0 } } " + IntStream.range(0, 12)
                .mapToObj(i -> "fragment F" + i + " on PruefKnoten { a: kinder { ...F" + (i + 1) + " } b: kinder { ...F"
                        + (i + 1) + " } }")
                .collect(Collectors.joining(" ")) + " fragment F12 on PruefKnoten { name }", "TOO_COMPLEX");
    }

    @Test
    void refusesDeepNesting() {
        refused("{ pruefBaum " + "{ kinder ".repeat(15) + "{ name }" + " }".repeat(15) + " }", "TOO_COMPLEX");
        refused("{ pruefBaum " + "{ kinder ".repeat(600) + "{ name }" + " }".repeat(600) + " }", "TOO_COMPLEX");
        refused("{ pruefZahl(zahl: " + "[".repeat(1000) + "]".repeat(1000) + ") }", "TOO_COMPLEX");
    }

    @Test
    void refusesWhatMultiplies() {
        refused("{ pruefBaum { nachbarn(first: 100) { edges { node { nachbarn(last: 100) { edges { node { name } } } } } } } }",
                "TOO_COMPLEX");
        refused("{ pruefBaum " + "{ kinder ".repeat(4) + "{ name }" + " }".repeat(4) + " }", "TOO_COMPLEX");
    }

    @Test
    void refusesADocumentOfManyWords() {
        refused("{ " + "pruefText ".repeat(3000) + "}", "TOO_COMPLEX");
        refused("{ pruefText " + " ".repeat(250_000) + "}", "TOO_COMPLEX");
        refused("# " + "x".repeat(900_000) + "\n{ pruefText }", "TOO_COMPLEX");
    }

    @Test
    void stopsCheckingAfterAFewMistakes() {
        Antwort antwort = draht.frage(IntStream.range(0, 400)
                .mapToObj(i -> "f" + i)
                .collect(
                        Collectors.joining(" ", "{ ", " }")));

        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.an("/errors").size()).isLessThanOrEqualTo(21);
    }

    @Test
    void refusesGreedyIntrospection() {
        refused("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
                "TOO_COMPLEX");
    }

    @Test
    void refusesTenMegabytes() {
        Antwort antwort = draht.senden(draht.post("x".repeat(10_000_000), Draht.JSON));

        assertThat(antwort.status()).isEqualTo(413);
        assertThat(antwort.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void stopsReadingSixtyFourMegabytesOfUnannouncedLength() {
        Antwort antwort = draht.senden(draht.an("/graphql")
                .header("Content-Type", Draht.JSON)
                .POST(BodyPublishers.ofInputStream(() -> new Endlos(64_000_000))));

        assertThat(antwort.status()).isEqualTo(413);
        assertThat(antwort.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void refusesJsonNestedAHundredThousandTimes() {
        badBody("[".repeat(100_000));
        badBody("{\"query\":\"{ pruefText }\",\"variables\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)
                + "}");
    }

    @Test
    void refusesNumbersOfAMillionDigits() {
        badBody("{\"query\":\"{ pruefText }\",\"variables\":{\"a\":" + "9".repeat(1_000_000) + "}}");
    }

    @Test
    void refusesBytesThatAreNoText() {
        Antwort antwort = draht.senden(draht.an("/graphql")
                .header("Content-Type", Draht.JSON)
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'})));

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void givesUpOnAFieldThatTakesTooLong() {
        Antwort antwort = draht.frage("{ pruefLangsam(ms: 30000) }");

        assertThat(antwort.status()).isEqualTo(503);
        assertThat(antwort.code()).isEqualTo("TIMEOUT");
    }

    private void badBody(String koerper) {
        Antwort antwort = draht.senden(draht.post(koerper, Draht.JSON));

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
    }

    private void refused(String dokument, String code) {
        Antwort antwort = draht.frage(Map.of("query", dokument));

        assertThat(antwort.status()).as(antwort.text()).isEqualTo(400);
        assertThat(antwort.code()).as(antwort.text()).isEqualTo(code);
        assertThat(antwort.json().has("data")).isFalse();
    }

    /** A body whose end nobody knows before it comes. */
    private static final class Endlos extends InputStream {

        private long rest;

        Endlos(long laenge) {
            this.rest = laenge;
        }

        @Override
        public int read() {
            return rest-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] ziel, int ab, int laenge) {
            if (rest <= 0) {
                return -1;
            }
            int anzahl = (int) Math.min(laenge, rest);
            java.util.Arrays.fill(ziel, ab, ab + anzahl, (byte) ' ');
            rest -= anzahl;
            return anzahl;
        }
    }
}
