package de.passgenau.api.auslieferung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import de.passgenau.api.auslieferung.Schwachstellen.Fund;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchwachstellenTests {

    private static final URI OSV = URI.create(System.getProperty("osv.adresse", "https://api.osv.dev"));
    private static final LocalDate HEUTE = LocalDate.now();
    private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
    private static final String HARMLOS = "pkg:maven/org.example/harmlos@1.0";

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The check itself; where the database can't be reached it is skipped and says so. */
    @Test
    void areNotKnownInWhatIsShipped() throws IOException {
        var pakete = Schwachstellen.pakete(sbom());
        assertThat(pakete).hasSizeGreaterThan(50).anyMatch(purl -> purl.contains("/lucene-core@"));
        try {
            assertBearable(new Schwachstellen(OSV).gegen(pakete), ausnahmen(), HEUTE);
        } catch (IOException unreachable) {
            var reason = "SKIPPED: %s is out of reach (%s), %d parts are unchecked".formatted(OSV, unreachable,
                    pakete.size());
            System.out.println(reason);
            abort(reason);
        }
    }

    @Test
    void areBorneOnlyForAWhile() throws IOException {
        assertThat(ausnahmen().abgelaufene(HEUTE)).isEmpty();
    }

    @Test
    void failTheBuildWithIdSeverityAndPackage() throws IOException {
        answer("/v1/querybatch", "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-jfh8\"}]},{}]}");
        answer("/v1/vulns/GHSA-jfh8", "{\"id\":\"GHSA-jfh8\",\"database_specific\":{\"severity\":\"CRITICAL\"}}");
        var funde = local().gegen(List.of(LOG4J, HARMLOS));

        assertThat(funde).containsExactly(new Fund("GHSA-jfh8", LOG4J, "CRITICAL"));
        assertThatThrownBy(() -> assertBearable(funde, Ausnahmen.lies(""), HEUTE))
                .hasMessageContaining("GHSA-jfh8 (CRITICAL) in " + LOG4J);
    }

    @Test
    void failTheBuildWhereNobodyRatedThem() throws IOException {
        answer("/v1/querybatch", "{\"results\":[{\"vulns\":[{\"id\":\"CVE-1\"}]}]}");
        answer("/v1/vulns/CVE-1", "{\"id\":\"CVE-1\"}");

        assertThat(local().gegen(List.of(LOG4J))).singleElement().matches(Fund::istErnst);
    }

    @Test
    void areOnlyPrintedWhereMild() throws IOException {
        answer("/v1/querybatch", "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-1\"}]}]}");
        answer("/v1/vulns/GHSA-1", "{\"id\":\"GHSA-1\",\"database_specific\":{\"severity\":\"MODERATE\"}}");
        var funde = local().gegen(List.of(LOG4J));

        assertThat(funde).hasSize(1);
        assertBearable(funde, Ausnahmen.lies(""), HEUTE);
    }

    @Test
    void passByAnExceptionUntilItsLastDay() {
        var fund = new Fund("GHSA-1", LOG4J, "HIGH");
        var ausnahmen = Ausnahmen
                .lies("# reason\nGHSA-1 | pkg:maven/org.apache.logging.log4j/log4j-core | 2026-11-30 | not used");

        assertBearable(List.of(fund), ausnahmen, LocalDate.parse("2026-11-30"));
        assertThatThrownBy(() -> assertBearable(List.of(fund), ausnahmen, LocalDate.parse("2026-12-01")))
                .hasMessageContaining("GHSA-1");
        assertThat(ausnahmen.abgelaufene(LocalDate.parse("2026-12-01"))).hasSize(1);
        assertThatThrownBy(() -> Ausnahmen.lies("GHSA-1 | pkg:maven/a/b | 2026-11-30 | "))
                .hasMessageContaining("no reason");
    }

    @Test
    void areUnknownWhereTheDatabaseAnswersNonsense() {
        status = 503;
        answer("/v1/querybatch", "{}");
        assertThatThrownBy(() -> local().gegen(List.of(LOG4J))).isInstanceOf(IOException.class)
                .hasMessageContaining("503");
        status = 200;
        assertThatThrownBy(() -> local().gegen(List.of(LOG4J))).isInstanceOf(IOException.class)
                .hasMessageContaining("0 of 1");
        assertThatThrownBy(() -> new Schwachstellen(URI.create("http://127.0.0.1:1")).gegen(List.of(LOG4J)))
                .isInstanceOf(IOException.class);
    }

    private static void assertBearable(List<Fund> funde, Ausnahmen ausnahmen, LocalDate heute) {
        funde.forEach(fund -> System.out.println("Known: " + fund));
        assertThat(funde).filteredOn(fund -> fund.istErnst() && !ausnahmen.traegt(fund, heute)).isEmpty();
    }

    private Schwachstellen local() {
        return new Schwachstellen(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static JsonNode sbom() throws IOException {
        var file = new ClassPathResource("META-INF/sbom/application.cdx.json");
        return JsonMapper.shared().readTree(file.getContentAsByteArray());
    }

    private static Ausnahmen ausnahmen() throws IOException {
        return Ausnahmen.lies(
                new ClassPathResource("schwachstellen-ausnahmen.txt").getContentAsString(StandardCharsets.UTF_8));
    }
}
