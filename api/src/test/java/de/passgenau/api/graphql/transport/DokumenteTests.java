package de.passgenau.api.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.PruefstandTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class DokumenteTests extends PruefstandTest {

    private final String hash = hash();

    @Test
    void answersGetByDocumentId() {
        Antwort antwort = get("documentId=sha256:" + hash + "&operationName=Text");

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(antwort.an("/data/pruefText").asString()).isEqualTo("Grüße");
        assertThat(antwort.kopf("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void answersGetInTheFormOfApolloClients() {
        Antwort antwort = get("operationName=Zahl&variables=" + url("{\"zahl\":7}") + "&extensions="
                + url("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}"));

        assertThat(antwort.an("/data/pruefZahl").asInt()).isEqualTo(7);
    }

    @Test
    void answersPostByEitherForm() {
        assertThat(draht.frage(Map.of("documentId", "sha256:" + hash, "operationName", "Text"))
                .an("/data/pruefText")
                .asString()).isEqualTo("Grüße");
        assertThat(draht.frage(Map.of("operationName", "Zaehlen", "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)))).an("/data/pruefZaehlen").isInt())
                .isTrue();
    }

    @Test
    void changesNothingByGet() {
        Antwort antwort = get("documentId=sha256:" + hash + "&operationName=Zaehlen");

        assertThat(antwort.status()).isEqualTo(405);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
        assertThat(antwort.kopf("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentId=sha256:00", "documentId=x", "query=%7BpruefText%7D",
            "query=mutation%7BpruefZaehlen%7D", "",
            "extensions=%7B%22persistedQuery%22%3A%7B%22sha256Hash%22%3A%22ab%22%7D%7D"})
    void knowsNothingElse(String frage) {
        Antwort antwort = get(frage);

        assertThat(antwort.status()).isEqualTo(404);
        assertThat(antwort.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&variables=x", "&variables=%5B%5D", "&extensions=%7B", "&operationName=GibtEsNicht"})
    void refusesUnreadableParameters(String zusatz) {
        Antwort antwort = get("documentId=sha256:" + hash + zusatz);

        assertThat(antwort.status()).isEqualTo(400);
        assertThat(antwort.code()).isEqualTo("BAD_REQUEST");
    }

    private Antwort get(String frage) {
        return draht.senden(draht.an("/graphql?" + frage).header("Accept", Draht.GRAPHQL).GET());
    }

    private static String url(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String hash() {
        try {
            byte[] inhalt = new ClassPathResource("beispiele/pruefung/text.graphql").getContentAsByteArray();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
