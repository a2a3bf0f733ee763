package de.passgenau.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the server under test as any client would. */
final class Client {

    static final String ICH = "{ ich { kennung name rollen geschaeftsstellen traegerId arbeitgeberId "
            + "fallmanagerArt vertretungen } }";

    private static final JsonMapper JSON = new JsonMapper();

    private final String server;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Client(int port) {
        server = "http://127.0.0.1:" + port;
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    String token(String kennung) {
        var response = form("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization",
                basic(kennung, "demo"));
        return json(response).required("access_token").asString();
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet()
                .stream()
                .map(
                        field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request(path).POST(BodyPublishers.ofString(body))
                .header("Content-Type",
                        "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> graphql(@Nullable String token, String query, String... headers) {
        var request = request("/graphql").POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(headers.length == 0 ? request(path).GET() : request(path).GET().headers(headers));
    }

    HttpResponse<String> options(String path, String... headers) {
        return send(request(path).method("OPTIONS", BodyPublishers.noBody()).headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
