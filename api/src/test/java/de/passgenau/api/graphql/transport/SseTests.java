package de.passgenau.api.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.passgenau.api.graphql.pruefung.PruefstandTest;
import de.passgenau.api.graphql.pruefung.Strom;
import org.junit.jupiter.api.Test;

class SseTests extends PruefstandTest {

    @Test
    void deliversEventsAndCompletes() {
        try (Strom strom = draht.strom("subscription { pruefZaehler(bis: 2) }")) {
            assertThat(strom.status()).isEqualTo(200);
            assertThat(strom.art()).startsWith("text/event-stream");
            assertThat(strom.ereignis()).hasValueSatisfying(counts(1));
            assertThat(strom.ereignis()).hasValueSatisfying(counts(2));
            assertThat(strom.ereignis()).contains("complete");
            assertThat(strom.ereignis()).isEmpty();
        }
    }

    @Test
    void answersAQueryAsAStreamOfOne() {
        try (Strom strom = draht.strom("{ pruefText }")) {
            assertThat(strom.ereignis()).hasValueSatisfying(eines -> assertThat(eines).startsWith("next")
                    .contains("\"pruefText\":\"Grüße\""));
            assertThat(strom.ereignis()).contains("complete");
        }
    }

    @Test
    void tellsWhatIsWrongWithTheDocument() {
        try (Strom strom = draht.strom("subscription { gibtEsNicht }")) {
            assertThat(strom.ereignis()).hasValueSatisfying(eines -> assertThat(eines).startsWith("next")
                    .contains("gibtEsNicht", "\"code\":\"BAD_REQUEST\""));
            assertThat(strom.ereignis()).contains("complete");
        }
    }

    @Test
    void tellsWhatWentWrongLater() {
        try (Strom strom = draht.strom("subscription { pruefAbbruch(art: \"daten\") }")) {
            strom.ereignis();
            assertThat(strom.ereignis()).hasValueSatisfying(eines -> assertThat(eines).startsWith("next")
                    .contains("\"code\":\"UNAVAILABLE\""));
            assertThat(strom.ereignis()).contains("complete");
        }
    }

    /** A write error of a stream whose client has left must not surface in somebody else's. */
    @Test
    void keepsAHundredStreamsWholeThatFollowAbortedOnes() {
        for (int runde = 0; runde < 10; runde++) {
            List<Strom> abgebrochen = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Strom strom = draht.strom("subscription { pruefTakt }");
                strom.ereignis();
                abgebrochen.add(strom);
            }
            abgebrochen.forEach(Strom::close);
            for (int i = 0; i < 10; i++) {
                try (Strom strom = draht.strom("subscription { pruefZaehler(bis: 50) }")) {
                    for (int zahl = 1; zahl <= 50; zahl++) {
                        assertThat(strom.ereignis()).hasValueSatisfying(counts(zahl));
                    }
                    assertThat(strom.ereignis()).contains("complete");
                }
            }
        }
    }

    private static Consumer<String> counts(int zahl) {
        return ereignis -> assertThat(ereignis).startsWith("next {\"data\":{\"pruefZaehler\":" + zahl + "}");
    }
}
