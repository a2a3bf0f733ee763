package de.passgenau.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A small identity provider: discovery, keys, and tokens of any kind. It can be switched off and on again. */
final class Anmeldedienst {

    private final RSAKey key = generateKey();
    private final AtomicInteger visits = new AtomicInteger();
    private final InetSocketAddress address;
    private @Nullable HttpServer server;

    static Anmeldedienst started() {
        try {
            return new Anmeldedienst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Anmeldedienst() throws IOException {
        HttpServer first = listen(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
        address = first.getAddress();
        server = first;
    }

    String issuer() {
        return "http://127.0.0.1:" + address.getPort() + "/realms/jobcenter";
    }

    /** How often somebody asked for the keys. */
    int visits() {
        return visits.get();
    }

    void start() throws IOException {
        if (server == null) {
            server = listen(address);
        }
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** The claims of an ordinary token, in the manner of Keycloak. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(issuer())
                .subject("c0ffee")
                .audience("passgenau")
                .claim("preferred_username", "s.muster")
                .claim("name", "Sabine Muster")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "fallmanager", "LEITUNG")))
                .claim("https://jobcenter.example/dienststellen", "Prenzlau, Templin")
                .claim("rollen", List.of("FALLMANAGER", "LEITUNG"))
                .claim("geschaeftsstellen", List.of("Prenzlau", "Templin"))
                .claim("fallmanager_art", "gefluechtete")
                .claim("vertretungen", List.of("k.vogel"))
                .issueTime(in(Duration.ofMinutes(-10)))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }

    String token(JWTClaimsSet claims) {
        return sign(key, JOSEObjectType.JWT, claims);
    }

    RSAKey key() {
        return key;
    }

    String token(JOSEObjectType type, JWTClaimsSet claims) {
        return sign(key, type, claims);
    }

    /** Signed with a key that nobody ever published. */
    String unknown(int number, JWTClaimsSet claims) {
        return sign(new RSAKey.Builder(key).keyID("nr-" + number).build(), JOSEObjectType.JWT, claims);
    }

    /** Signed by somebody else under the same key id. */
    String forged(JWTClaimsSet claims) {
        return sign(generateKey(), JOSEObjectType.JWT, claims);
    }

    private static String sign(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generateKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("eins").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer listen(InetSocketAddress at) throws IOException {
        HttpServer http = HttpServer.create(at, 0);
        String base = "http://127.0.0.1:" + http.getAddress().getPort() + "/realms/jobcenter";
        answer(http, "/realms/jobcenter/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/auth",
                 "token_endpoint":"%1$s/token","subject_types_supported":["public"]}""".formatted(base));
        answer(http, "/realms/jobcenter/keys", new JWKSet(key).toString());
        http.start();
        return http;
    }

    private void answer(HttpServer http, String path, String json) {
        http.createContext(path, exchange -> {
            if (path.endsWith("/keys")) {
                visits.incrementAndGet();
            }
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
