package de.passgenau.api.graphql.pruefung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the running application as any client would; no answer within 20 s is a failure. */
public final class Draht {

    public static final String JSON = "application/json";
    public static final String GRAPHQL = "application/graphql-response+json";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration FRIST = Duration.ofSeconds(20);

    private static final Map<String, String> TOKEN = new ConcurrentHashMap<>();

    private final String host;
    private final String client;

    public Draht(int port) {
        this("127.0.0.1:" + port, "demo-fallmanager");
    }

    private Draht(String host, String client) {
        this.host = host;
        this.client = client;
    }

    /** The same server, called by another of the demo logins. */
    public Draht als(String andererClient) {
        return new Draht(host, andererClient);
    }

    /** A token of the demo login. */
    public String token() {
        return TOKEN.computeIfAbsent(host + client, neu -> holeToken());
    }

    private String holeToken() {
        String login = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        return senden(HttpRequest.newBuilder(uri("/oauth2/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))).an("/access_token").asString();
    }

    public URI uri(String pfad) {
        return URI.create("http://" + host + pfad);
    }

    /** A socket of the right protocol, not yet greeted. */
    public Socket socket() {
        return socket("graphql-transport-ws");
    }

    public Socket socket(@Nullable String protokoll) {
        return Socket.oeffnen(CLIENT, URI.create("ws://" + host + "/graphql"), token(), protokoll);
    }

    /** The events of a stream, as far as they have come. */
    public Strom strom(String dokument) {
        HttpRequest anfrage = post(json(Map.of("query", dokument)), JSON).header("Accept", "text/event-stream")
                .build();
        return new Strom(CLIENT.sendAsync(anfrage, BodyHandlers.ofInputStream()));
    }

    public HttpRequest.Builder an(String pfad) {
        return HttpRequest.newBuilder(uri(pfad)).timeout(FRIST).header("Authorization", "Bearer " + token());
    }

    public Antwort senden(HttpRequest.Builder anfrage) {
        try {
            return Antwort.aus(CLIENT.send(anfrage.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts a document the modern way. */
    public Antwort frage(String dokument) {
        return frage(Map.of("query", dokument));
    }

    public Antwort frage(String dokument, Map<String, ?> variablen) {
        return frage(Map.of("query", dokument, "variables", variablen));
    }

    public Antwort frage(Map<String, ?> koerper) {
        return senden(post(MAPPER.writeValueAsString(koerper), JSON).header("Accept", GRAPHQL));
    }

    public HttpRequest.Builder post(String koerper, String contentType) {
        return an("/graphql").header("Content-Type", contentType).POST(BodyPublishers.ofString(koerper));
    }

    public static String json(Object wert) {
        return MAPPER.writeValueAsString(wert);
    }
}
