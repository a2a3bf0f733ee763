package de.passgenau.api.befehle;

import java.io.IOException;
import java.net.ConnectException;
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
import java.util.List;

import org.bson.Document;
import org.bson.json.JsonParseException;

/** A running server, seen from the command line. */
public final class Server {

    private static final String VORGABE = "http://127.0.0.1:8080";
    private static final Duration VERBINDEN = Duration.ofSeconds(3);

    private final String adresse;
    private final Aufruf aufruf;
    private final String rolle;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(VERBINDEN).build();

    /** For work that asks for the role ADMIN. */
    public Server(Aufruf aufruf) {
        this(aufruf, "ADMIN");
    }

    /** @param rolle which role the work asks for */
    public Server(Aufruf aufruf, String rolle) {
        this.rolle = rolle;
        this.adresse = aufruf.wert("server", "PASSGENAU_SERVER").orElse(VORGABE).replaceAll("/+$", "");
        this.aufruf = aufruf;
    }

    /** Where the server is and who asks it; for every command that talks to one. */
    public static List<Option> optionen() {
        return List.of(
                Option.mitWert("server", "adresse", "laufender Server (PASSGENAU_SERVER, Vorgabe " + VORGABE + ")"),
                Option.mitWert("client", "name",
                        "Client (PASSGENAU_CLIENT, sein Geheimnis nur als PASSGENAU_CLIENT_SECRET); oder PASSGENAU_TOKEN"));
    }

    /** Whether a server runs that does the work; one named by {@code --server} must. */
    public boolean zustaendig() {
        boolean antwortet = antwortet();
        if (!antwortet && aufruf.hat("server")) {
            throw Befehlsfehler.gescheitert("Unter " + adresse + " antwortet kein Server.");
        }
        return antwortet;
    }

    private boolean antwortet() {
        try {
            sende(HttpRequest.newBuilder(uri("/actuator/health/liveness")), BodyHandlers.discarding());
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Der Server " + adresse + " ist nicht erreichbar: " + e.getMessage());
        }
    }

    /** A request in the name of the caller. */
    public HttpRequest.Builder anfrage(String pfad) throws IOException {
        return HttpRequest.newBuilder(uri(pfad)).header("Authorization", "Bearer " + token());
    }

    public <T> HttpResponse<T> sende(HttpRequest.Builder anfrage, HttpResponse.BodyHandler<T> empfang)
            throws IOException {
        try {
            return client.send(anfrage.build(), empfang);
        } catch (InterruptedException e) {
            throw Befehlsfehler.gescheitert("Abgebrochen.");
        } catch (IllegalArgumentException e) {
            throw Befehlsfehler.aufruf("Das ist keine Adresse: " + adresse);
        }
    }

    /** Refuses every answer but success, with the reason that the server gives. */
    public void pruefe(int status, String text) {
        switch (status) {
            case 200 -> {
            }
            case 401 -> throw Befehlsfehler.gescheitert("Der Server " + adresse + " erkennt die Anmeldung nicht an.");
            case 403 -> throw Befehlsfehler.gescheitert("Das darf nur, wer die Rolle " + rolle + " hat.");
            default -> throw Befehlsfehler.gescheitert(einzelheit(text).isEmpty()
                    ? "Der Server " + adresse + " antwortet mit " + status + "."
                    : einzelheit(text));
        }
    }

    private static String einzelheit(String text) {
        try {
            return Document.parse(text).get("detail", "");
        } catch (JsonParseException | ClassCastException e) {
            return "";
        }
    }

    private String token() throws IOException {
        String vorhanden = aufruf.umgebung("PASSGENAU_TOKEN").orElse("");
        return vorhanden.isEmpty() ? holeToken() : vorhanden;
    }

    private String holeToken() throws IOException {
        String name = aufruf.wert("client", "PASSGENAU_CLIENT")
                .orElseThrow(() -> Befehlsfehler.aufruf("Unter "
                        + adresse + " läuft ein Server: Bitte setzen Sie die Umgebungsvariable PASSGENAU_TOKEN, oder "
                        + "PASSGENAU_CLIENT (--client) und PASSGENAU_CLIENT_SECRET."));
        String secret = aufruf.umgebung("PASSGENAU_CLIENT_SECRET").orElse("");
        String kennung = Base64.getEncoder()
                .encodeToString((kodiert(name) + ":" + kodiert(secret)).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwort = sende(HttpRequest.newBuilder(uri("/oauth2/token"))
                .header("Authorization", "Basic " + kennung)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")), BodyHandlers.ofString());
        if (antwort.statusCode() != 200) {
            throw Befehlsfehler.gescheitert("Der Server " + adresse + " meldet " + name + " nicht an.");
        }
        return Document.parse(antwort.body()).getString("access_token");
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI uri(String pfad) {
        try {
            return URI.create(adresse + pfad);
        } catch (IllegalArgumentException e) {
            throw Befehlsfehler.aufruf("Das ist keine Adresse: " + adresse);
        }
    }
}
