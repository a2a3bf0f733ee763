package de.passgenau.api.store.sicherung;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import org.bson.Document;
import org.bson.json.JsonParseException;

/** A running server, seen from the command line. */
final class Server {

    static final String VORGABE = "http://127.0.0.1:8080";
    private static final Duration VERBINDEN = Duration.ofSeconds(3);
    private static final int MELDUNG_BYTES = 10 << 20;

    private final String adresse;
    private final Aufruf aufruf;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(VERBINDEN).build();

    Server(String adresse, Aufruf aufruf) {
        this.adresse = adresse.replaceAll("/+$", "");
        this.aufruf = aufruf;
    }

    String adresse() {
        return adresse;
    }

    boolean antwortet() {
        try {
            sende(HttpRequest.newBuilder(uri("/actuator/health/liveness")), BodyHandlers.discarding());
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Der Server " + adresse + " ist nicht erreichbar: " + e.getMessage());
        }
    }

    void sichere(Path ziel) throws IOException {
        HttpResponse<InputStream> antwort = sende(mitToken("/verwaltung/sicherung").POST(BodyPublishers.noBody()),
                BodyHandlers.ofInputStream());
        try (InputStream von = antwort.body()) {
            pruefe(antwort.statusCode(), antwort.statusCode() == 200 ? "" : text(von));
            uebertrage(von, ziel);
        }
    }

    private void uebertrage(InputStream von, Path ziel) throws IOException {
        byte[] puffer = new byte[1 << 16];
        long bytes = 0;
        long gemeldet = 0;
        try (OutputStream nach = Files.newOutputStream(ziel)) {
            for (int gelesen = von.read(puffer); gelesen >= 0; gelesen = von.read(puffer)) {
                nach.write(puffer, 0, gelesen);
                bytes += gelesen;
                if (bytes - gemeldet >= MELDUNG_BYTES) {
                    gemeldet = bytes;
                    aufruf.melde((bytes >> 20) + " MB empfangen");
                }
            }
        }
    }

    void stelleWiederHer(Path archiv, boolean ersetzen) throws IOException {
        HttpResponse<String> antwort = sende(mitToken("/verwaltung/sicherung?ersetzen=" + ersetzen)
                .header("Content-Type", "application/zip")
                .PUT(archiv(archiv)), BodyHandlers.ofString());
        pruefe(antwort.statusCode(), antwort.body());
    }

    private static HttpRequest.BodyPublisher archiv(Path archiv) {
        try {
            return BodyPublishers.ofFile(archiv);
        } catch (FileNotFoundException e) {
            throw Befehlsfehler.gescheitert("Die Datei " + archiv + " gibt es nicht.");
        }
    }

    private void pruefe(int status, String text) {
        switch (status) {
            case 200 -> {
            }
            case 401 -> throw Befehlsfehler.gescheitert("Der Server " + adresse + " erkennt die Anmeldung nicht an.");
            case 403 -> throw Befehlsfehler.gescheitert("Das darf nur, wer die Rolle ADMIN hat.");
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

    private HttpRequest.Builder mitToken(String pfad) throws IOException {
        return HttpRequest.newBuilder(uri(pfad)).header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        String vorhanden = aufruf.wert("token", "PASSGENAU_TOKEN").orElse("");
        return vorhanden.isEmpty() ? holeToken() : vorhanden;
    }

    private String holeToken() throws IOException {
        String client = aufruf.wert("client", "PASSGENAU_CLIENT")
                .orElseThrow(() -> Befehlsfehler.aufruf("Unter "
                        + adresse + " läuft ein Server: --token (PASSGENAU_TOKEN) oder --client (PASSGENAU_CLIENT mit "
                        + "PASSGENAU_CLIENT_SECRET) angeben."));
        String secret = aufruf.wert("client-secret", "PASSGENAU_CLIENT_SECRET").orElse("");
        String kennung = Base64.getEncoder()
                .encodeToString((kodiert(client) + ":" + kodiert(secret)).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwort = sende(HttpRequest.newBuilder(uri("/oauth2/token"))
                .header("Authorization", "Basic " + kennung)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")), BodyHandlers.ofString());
        if (antwort.statusCode() != 200) {
            throw Befehlsfehler.gescheitert("Der Server " + adresse + " meldet " + client + " nicht an.");
        }
        return Document.parse(antwort.body()).getString("access_token");
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(InputStream von) throws IOException {
        return new String(von.readAllBytes(), StandardCharsets.UTF_8);
    }

    private URI uri(String pfad) {
        try {
            return URI.create(adresse + pfad);
        } catch (IllegalArgumentException e) {
            throw Befehlsfehler.aufruf("Das ist keine Adresse: " + adresse);
        }
    }

    private <T> HttpResponse<T> sende(HttpRequest.Builder anfrage, HttpResponse.BodyHandler<T> empfang)
            throws IOException {
        try {
            return client.send(anfrage.build(), empfang);
        } catch (InterruptedException e) {
            throw Befehlsfehler.gescheitert("Abgebrochen.");
        } catch (IllegalArgumentException e) {
            throw Befehlsfehler.aufruf("Das ist keine Adresse: " + adresse);
        }
    }
}
