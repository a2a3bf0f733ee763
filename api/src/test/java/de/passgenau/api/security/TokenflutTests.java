package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import de.passgenau.api.Anwendungstest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@Anwendungstest
@DirtiesContext
@TestPropertySource(properties = {"server.address=127.0.0.1", "passgenau.rate.anfragen=100000",
        "passgenau.rate.anmeldungen=100000"})
class TokenflutTests {

    private static final int MENGE = 4_000;
    private static final int ZUGLEICH = 8;
    private static final String FRAGE = "{ ich { kennung } berufe(text: \"Koch\", first: 1) { kldb } }";
    private static final Anmeldedienst DIENST = Anmeldedienst.started();
    private static final OidcProperties.Claims NAMEN = new OidcProperties.Claims("sub", "name", "rollen",
            "geschaeftsstellen", "traeger", "arbeitgeber", "fallmanager_art", "vertretungen");

    private static final List<String> ALGORITHMEN = List.of("none", "None", "NONE", "HS256", "HS384", "HS512", "RS256",
            "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES256K", "ES384", "ES512", "EdDSA", "Ed25519", "dir",
            "RSA-OAEP", "", "null", "RS256 ");
    private static final List<Object> SELTSAM = List.of(7, -1.5, true, "", " ", "x".repeat(300), "a\u0000b",
            "\u202eneknap", Map.of("ADMIN", true), List.of(), List.of(1, 2), List.of(List.of("ADMIN")),
            List.of("ADMIN", 3),
            Map.of(), "ADMIN\u00a0REVISION", "'; drop table", "${jndi:ldap://x}", "😀");

    private final Client client;

    TokenflutTests(@LocalServerPort int port) {
        client = new Client(port);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("passgenau.oidc.issuer", DIENST::issuer);
    }

    @AfterAll
    static void stop() {
        DIENST.stop();
    }

    @Test
    void opensNothingWithThousandsOfInventedAndMutilatedTokens() {
        var zufall = new Random(20261201);
        var echte = IntStream.range(0, 12)
                .mapToObj(i -> DIENST.token(DIENST.claims().subject("s-" + i).build()))
                .toList();
        assertThat(client.graphql(echte.getFirst(), FRAGE).statusCode()).isEqualTo(200);

        var falsche = Stream.generate(() -> falsch(zufall, echte)).limit(MENGE).toList();

        assertThat(alle(falsche)).hasSize(MENGE).allSatisfy(antwort -> {
            assertThat(antwort.statusCode()).isEqualTo(401);
            assertThat(antwort.body()).contains("UNAUTHENTICATED").doesNotContain("\"data\"", "INTERNAL");
        });
    }

    /** The signature always fits; whether the door opens is for the pure policy to say. */
    @Test
    void opensExactlyWhatThePolicyAllowsForThousandsOfClaimSets() {
        var zufall = new Random(20261202);
        var saetze = Stream.generate(() -> claims(zufall)).limit(MENGE).toList();
        var antworten = alle(saetze.stream().map(TokenflutTests::unterschrieben).toList());

        int offen = 0;
        for (int i = 0; i < MENGE; i++) {
            var angaben = Angaben.lies(new Claimleser(saetze.get(i)), NAMEN, saetze.get(i).containsKey("lange"));
            var erlaubt = Widerspruch.in(angaben).isEmpty();
            var zugelassen = erlaubt && !angaben.hat(Rolle.ARBEITGEBER);
            assertThat(antworten.get(i).statusCode()).as("%s", saetze.get(i))
                    .isEqualTo(zugelassen ? 200 : erlaubt ? 403 : 401);
            assertThat(antworten.get(i).body()).doesNotContain("INTERNAL");
            assertThat(antworten.get(i).body().contains("kldb")).isEqualTo(zugelassen);
            offen += zugelassen ? 1 : 0;
        }
        assertThat(offen).isBetween(MENGE / 20, MENGE / 2);
    }

    private static String falsch(Random zufall, List<String> echte) {
        var teile = eins(zufall, echte).split("\\.");
        return switch (zufall.nextInt(6)) {
            case 0 -> geschrei(zufall);
            case 1 -> verdreht(zufall, String.join(".", teile));
            case 2 -> teile[0] + "." + teile[1] + "." + anders(zufall, echte, teile[2], 2);
            case 3 -> teile[0] + "." + anders(zufall, echte, teile[1], 1) + "." + teile[2];
            case 4 -> kopf(zufall) + "." + teile[1] + "." + (zufall.nextBoolean() ? teile[2] : "");
            default -> abgeschnitten(zufall, String.join(".", teile));
        };
    }

    private static String anders(Random zufall, List<String> echte, String eigener, int stelle) {
        var fremder = eins(zufall, echte).split("\\.")[stelle];
        return fremder.equals(eigener) ? "" : fremder;
    }

    private static String geschrei(Random zufall) {
        var zeichen = zufall.ints(1 + zufall.nextInt(400), 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return zufall.nextBoolean() ? zeichen.toString() : zeichen.toString().replaceAll("[^A-Za-z0-9]", ".");
    }

    /** One letter changed, but none whose bits may be padding. */
    private static String verdreht(Random zufall, String token) {
        int stelle;
        do {
            stelle = zufall.nextInt(token.length() - 1);
        } while (token.charAt(stelle) == '.' || token.charAt(stelle + 1) == '.');
        char neu = token.charAt(stelle) == 'A' ? 'B' : 'A';
        return token.substring(0, stelle) + neu + token.substring(stelle + 1);
    }

    private static String abgeschnitten(Random zufall, String token) {
        int laenge = 1 + zufall.nextInt(token.length() - 2);
        return zufall.nextBoolean() ? token.substring(0, laenge) : token.substring(token.length() - laenge);
    }

    private static String kopf(Random zufall) {
        var json = "{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"%s\"%s}".formatted(eins(zufall, ALGORITHMEN),
                eins(zufall, List.of("zwei", "../../dev/null", "", "' or 1=1")),
                eins(zufall, List.of("JWT", "JWE", "")),
                eins(zufall, List.of("", ",\"jku\":\"http://127.0.0.1:1/k\"", ",\"crit\":[\"b64\"],\"b64\":false",
                        ",\"zip\":\"DEF\"", ",\"x5u\":\"file:///etc/passwd\"")));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> claims(Random zufall) {
        var claims = new HashMap<String, Object>(Map.of("sub", "s-1"));
        claims.put("rollen", rollen(zufall));
        vielleicht(zufall, claims, "geschaeftsstellen", 2, List.of("Prenzlau", List.of("Schwedt", "Templin")));
        vielleicht(zufall, claims, "traeger", 5, List.of("t-1", List.of("t-1"), List.of("t-1", "t-2")));
        vielleicht(zufall, claims, "arbeitgeber", 5, List.of("a-1", List.of("a-1"), List.of("a-1", "a-2")));
        vielleicht(zufall, claims, "fallmanager_art", 6, List.of("U25", "geflüchtete", "GEFLUECHTETE"));
        vielleicht(zufall, claims, "vertretungen", 6, List.of("k.vogel", "s-1", List.of("k.vogel", "m.lang")));
        vielleicht(zufall, claims, "name", 8, List.of("Sabine Muster"));
        vielleicht(zufall, claims, "lange", 30, List.of("ja"));
        if (zufall.nextInt(30) == 0) {
            claims.put("sub", eins(zufall, List.of("", "\u0007", "x".repeat(300))));
        }
        return claims;
    }

    private static Object rollen(Random zufall) {
        if (zufall.nextInt(8) == 0) {
            return eins(zufall, SELTSAM);
        }
        var namen = new ArrayList<String>();
        for (int i = 0; i < 1 + zufall.nextInt(3) * zufall.nextInt(2); i++) {
            namen.add(eins(zufall, List.of(Rolle.values())).name());
        }
        if (zufall.nextInt(5) == 0) {
            namen.add("offline_access");
        }
        return zufall.nextBoolean() ? List.copyOf(namen) : String.join(" ", namen).toLowerCase(java.util.Locale.ROOT);
    }

    private static void vielleicht(Random zufall, Map<String, Object> claims, String name, int jeder,
            List<Object> werte) {
        if (zufall.nextInt(jeder) == 0) {
            claims.put(name,
                    zufall.nextInt(6) == 0 && !name.equals("lange") ? eins(zufall, SELTSAM) : eins(zufall, werte));
        }
    }

    private static String unterschrieben(Map<String, Object> satz) {
        var claims = new JWTClaimsSet.Builder().issuer(DIENST.issuer())
                .audience("passgenau")
                .issueTime(Anmeldedienst.in(Duration.ofMinutes(-1)))
                .expirationTime(Anmeldedienst.in(Duration.ofHours(satz.containsKey("lange") ? 25 : 1)));
        satz.forEach(claims::claim);
        return DIENST.token(claims.build());
    }

    private List<HttpResponse<String>> alle(List<String> tokens) {
        try (var threads = Executors.newFixedThreadPool(ZUGLEICH)) {
            var anfragen = tokens.stream()
                    .<Callable<HttpResponse<String>>>map(token -> () -> client.graphql(token, FRAGE, "Accept",
                            "application/graphql-response+json"))
                    .toList();
            return threads.invokeAll(anfragen).stream().map(TokenflutTests::antwort).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> antwort(Future<HttpResponse<String>> kommend) {
        try {
            return kommend.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <A> A eins(Random zufall, List<A> aus) {
        return aus.get(zufall.nextInt(aus.size()));
    }
}
