package de.passgenau.api.security.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.api.security.SecurityTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;

@SecurityTest
class PkceTests {

    /** Verifier and challenge from RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final String server;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    PkceTests(@LocalServerPort int port) {
        server = "http://127.0.0.1:" + port;
    }

    @Test
    void givesATokenForTheCodeOfAPersonWhoSignedIn() throws Exception {
        String code = codeFor("demo-revision");

        var response = redeem(code, VERIFIER);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("access_token").doesNotContain("refresh_token");
    }

    @Test
    void refusesTheCodeToWhomeverDoesNotKnowTheVerifier() throws Exception {
        String code = codeFor("demo-revision");

        var response = redeem(code, VERIFIER.replace('d', 'e'));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("invalid_grant");
    }

    @Test
    void takesACodeOnce() throws Exception {
        String code = codeFor("demo-revision");
        redeem(code, VERIFIER);

        assertThat(redeem(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void demandsAChallenge() throws Exception {
        signIn("demo-ags", authorization(Map.of()));

        var response = get(authorization(Map.of("code_challenge", "")));

        assertThat(response.statusCode()).isIn(302, 400);
        assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/graphiql", "http://127.0.0.1/anderswo", "http://localhost/graphiql",
            "http://127.0.0.1.example.org/graphiql"})
    void sendsNoCodeAnywhereElse(String redirect) throws Exception {
        var response = get(authorization(Map.of("redirect_uri", redirect)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void asksAgainForTheNextSignIn() throws Exception {
        codeFor("demo-ags");

        var response = get(authorization(Map.of()));

        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void demandsItsOwnFormAtTheLogin() throws Exception {
        var response = post("/login", Map.of("username", "demo-ags", "password", "demo"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void answersNoNameButThoseOfThisMachine() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", URI.create(server).getPort())) {
            socket.getOutputStream()
                    .write("GET /graphiql HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private String codeFor(String kennung) throws IOException, InterruptedException {
        var back = UriComponentsBuilder.fromUriString(signIn(kennung, authorization(Map.of()))).build();
        assertThat(back.getPath()).isEqualTo("/graphiql");
        assertThat(back.getQueryParams().getFirst("state")).isEqualTo("s-1");
        return String.valueOf(back.getQueryParams().getFirst("code"));
    }

    /** Where the browser is sent once the form was filled in. */
    private String signIn(String kennung, String authorization) throws IOException, InterruptedException {
        assertThat(get(authorization).headers().firstValue("Location").orElse("")).endsWith("/login");
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        var answer = post("/login", Map.of("username", kennung, "password", "demo", "_csrf", csrf.group(1)));
        String authorized = answer.headers().firstValue("Location").orElseThrow();
        return get(URI.create(authorized).getRawPath() + "?" + URI.create(authorized).getRawQuery()).headers()
                .firstValue("Location")
                .orElse("");
    }

    private String authorization(Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("response_type", "code", "client_id", "graphiql",
                "redirect_uri", server + "/graphiql", "state", "s-1", "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        parameters.putAll(changes);
        return "/oauth2/authorize?" + form(parameters);
    }

    private HttpResponse<String> redeem(String code, String verifier) throws IOException, InterruptedException {
        return post("/oauth2/token", Map.of("grant_type", "authorization_code", "code", code, "client_id", "graphiql",
                "redirect_uri", server + "/graphiql", "code_verifier", verifier));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html").build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build(), BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet()
                .stream()
                .map(
                        field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
