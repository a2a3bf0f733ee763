package de.passgenau.api.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.DemoArbeitgeber;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Zugriffsmatrix;
import de.passgenau.api.security.Rolle;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The contract itself, as the running application offers it. */
@Anwendungstest
class VertragTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Zugriffsmatrix matrix;
    @Autowired
    private DemoArbeitgeber arbeitgeber;
    private Draht draht = new Draht(0);

    @BeforeEach
    void connect() {
        arbeitgeber.zulassen();
        draht = new Draht(port);
    }

    @Test
    void isPrintedWithDescriptionsAndAccessRules() {
        Antwort antwort = draht.senden(draht.an("/schema.graphqls").GET());

        assertThat(antwort.text()).contains("type Traeger implements Node", "@zugriff(rollen : [",
                "\"Undurchsichtige, dauerhafte Kennung.\"", "scalar PLZ", "directive @zugriff", "id: ID! @mitObjekt");
    }

    @Test
    void canBeReadByTools() {
        Antwort antwort = draht.frage(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(antwort.status()).as(antwort.text()).isEqualTo(200);
        assertThat(antwort.an("/data/__schema/queryType/name").asString()).isEqualTo("Query");
        assertThat(antwort.json().has("errors")).isFalse();
    }

    static Stream<String> examples() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:beispiele/*.graphql"))
                .map(Resource::getFilename)
                .map(String::valueOf);
    }

    /** A document may fail for want of data, but never because it is unknown, invalid or too much. */
    @ParameterizedTest
    @MethodSource("examples")
    void servesItsExamplesAsRegisteredDocuments(String name) throws IOException, NoSuchAlgorithmException {
        var dokument = new ClassPathResource("beispiele/" + name);
        var variablen = new ClassPathResource("beispiele/" + name.replace(".graphql", ".variables.json"));
        String frage = "documentId=sha256:" + HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(dokument.getContentAsByteArray()))
                + (variablen.exists()
                        ? "&variables=" + URLEncoder.encode(variablen.getContentAsString(UTF_8), UTF_8)
                        : "");
        String accept = dokument.getContentAsString(UTF_8).contains("subscription ")
                ? "text/event-stream"
                : Draht.GRAPHQL;

        Draht wer = somebodyWhoMay(dokument.getContentAsString(UTF_8), name.replace(".graphql", ""));
        Antwort antwort = wer.senden(wer.an("/graphql?" + frage).header("Accept", accept).GET());

        if (dokument.getContentAsString(UTF_8).contains("mutation ")) {
            assertThat(antwort.status()).isEqualTo(405);
        } else {
            assertThat(antwort.status()).as(antwort.text()).isEqualTo(200);
            assertThat(antwort.text()).doesNotContain("TOO_COMPLEX", "PERSISTED_QUERY_NOT_FOUND", "BAD_REQUEST");
        }
    }

    private Draht somebodyWhoMay(String dokument, String feld) {
        var typ = dokument.contains("mutation ")
                ? "Mutation"
                : dokument.contains("subscription ") ? "Subscription" : "Query";
        var rolle = matrix.rollen(typ, feld).stream().min(Comparator.naturalOrder()).orElseThrow();
        return draht
                .als(rolle == Rolle.ARBEITGEBERSERVICE ? "demo-ags" : "demo-" + rolle.name().toLowerCase(Locale.ROOT));
    }
}
