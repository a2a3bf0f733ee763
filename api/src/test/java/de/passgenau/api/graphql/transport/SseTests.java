package de.passgenau.api.graphql.transport;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.passgenau.api.graphql.pruefung.PruefstandTest;
import de.passgenau.api.graphql.pruefung.Strom;
import org.apache.catalina.core.StandardContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class SseTests extends PruefstandTest {

    @Autowired
    private ServletWebServerApplicationContext anwendung;
    @Value("${spring.graphql.http.sse.keep-alive}")
    private Duration keepAlive = Duration.ZERO;

    @Test
    void deliversEventsAndCompletes() {
        try (Strom strom = draht.strom("subscription { pruefZaehler(bis: 2) }")) {
            assertThat(strom.status()).isEqualTo(200);
            assertThat(strom.art()).startsWith("text/event-stream");
            assertThat(strom.ereignis()).hasValueSatisfying(counts("pruefZaehler", 1));
            assertThat(strom.ereignis()).hasValueSatisfying(counts("pruefZaehler", 2));
            assertThat(strom.ereignis()).contains("complete");
            assertThat(strom.ereignis()).isEmpty();
        }
    }

    @Test
    void sendsHeadersAsSoonAsTheSubscriptionListens() {
        int before = hoerer();
        Instant asked = Instant.now();
        try (Strom strom = draht.strom("subscription { pruefStille }")) {
            assertThat(Duration.between(asked, Instant.now())).isLessThan(keepAlive);
            assertThat(hoerer()).isEqualTo(before + 1);
            assertThat(strom.art()).startsWith("text/event-stream");
        }
    }

    private int hoerer() {
        return draht.frage("{ pruefHoerer }").an("/data/pruefHoerer").asInt();
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

    /** The filters write headers on their way out, while the first event is already there. */
    @Test
    void opensEachStreamWhoseFirstEventIsThereAtOnce() {
        for (int i = 0; i < 300; i++) {
            try (Strom strom = draht.strom("subscription { pruefZaehler(bis: 1) }")) {
                assertThat(strom.ereignis()).hasValueSatisfying(counts("pruefZaehler", 1));
                assertThat(strom.ereignis()).contains("complete");
            }
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
                try (Strom strom = draht.strom("subscription { pruefTakt(bis: 10) }")) {
                    for (int zahl = 1; zahl <= 10; zahl++) {
                        assertThat(strom.ereignis()).hasValueSatisfying(counts("pruefTakt", zahl));
                    }
                    assertThat(strom.ereignis()).contains("complete");
                }
            }
        }
    }

    @Test
    void forgetsStreamsWhoseClientHasLeft() {
        for (int i = 0; i < 10; i++) {
            try (Strom strom = draht.strom("subscription { pruefTakt }")) {
                strom.ereignis();
            }
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> laufend() == 0);
    }

    private long laufend() {
        TomcatWebServer server = (TomcatWebServer) requireNonNull(anwendung.getWebServer());
        return ((StandardContext) server.getTomcat().getHost().findChildren()[0]).getInProgressAsyncCount();
    }

    private static Consumer<String> counts(String feld, int zahl) {
        return ereignis -> assertThat(ereignis).startsWith("next {\"data\":{\"" + feld + "\":" + zahl + "}");
    }
}
