package de.passgenau.api.vermittlung.webhook.zustellung;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;

import de.passgenau.api.vermittlung.webhook.Zielpruefung;
import org.jspecify.annotations.Nullable;

/** Carries a text to an address and brings back how it was received; follows nobody elsewhere, and reads no answer. */
final class Postbote implements AutoCloseable {

    private final HttpClient client;
    private final Zielpruefung ziele;
    private final Duration frist;

    Postbote(HttpClient client, Zielpruefung ziele, Duration frist) {
        this.client = client;
        this.ziele = ziele;
        this.frist = frist;
    }

    Duration frist() {
        return frist;
    }

    /** @throws InterruptedException as the application ends: nobody knows whether it has arrived */
    Versuch bringe(String adresse, String inhalt, Map<String, String> kopf) throws InterruptedException {
        try {
            var ziel = ziele.lies(adresse);
            return ziel.isPresent() && ziele.darf(ziel.get())
                    ? sende(ziel.get(), inhalt, kopf)
                    : Versuch.misslungen(Zustellfehler.ZIEL_NICHT_ERLAUBT);
        } catch (HttpTimeoutException langsam) {
            return Versuch.misslungen(Zustellfehler.ZEITUEBERSCHREITUNG);
        } catch (UnknownHostException unbekannt) {
            return Versuch.misslungen(Zustellfehler.NICHT_ERREICHBAR);
        } catch (IOException unerreichbar) {
            return Versuch.misslungen(Zustellfehler.NICHT_ERREICHBAR);
        }
    }

    private Versuch sende(URI ziel, String inhalt, Map<String, String> kopf) throws IOException, InterruptedException {
        var anfrage = HttpRequest.newBuilder(ziel)
                .timeout(frist)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Passgenau")
                .POST(BodyPublishers.ofString(inhalt));
        kopf.forEach(anfrage::header);
        var antwort = client.send(anfrage.build(), BodyHandlers.ofInputStream());
        try (var ungelesen = antwort.body()) {
            return Versuch.beantwortet(antwort.statusCode(), wartezeit(antwort));
        }
    }

    private static @Nullable Duration wartezeit(HttpResponse<InputStream> antwort) {
        return antwort.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
