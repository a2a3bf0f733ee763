package de.passgenau.api.store.sicherung;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Server;

/** Backup and restore done by a running server. */
final class Sicherungsserver {

    private static final int MELDUNG_BYTES = 10 << 20;

    private final Server server;
    private final Aufruf aufruf;

    Sicherungsserver(Aufruf aufruf) {
        this.server = new Server(aufruf);
        this.aufruf = aufruf;
    }

    boolean zustaendig() {
        return server.zustaendig();
    }

    void sichere(Path ziel) throws IOException {
        HttpResponse<InputStream> antwort = server.sende(
                server.anfrage("/verwaltung/sicherung").POST(BodyPublishers.noBody()), BodyHandlers.ofInputStream());
        try (InputStream von = antwort.body()) {
            server.pruefe(antwort.statusCode(), antwort.statusCode() == 200 ? "" : text(von));
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
        HttpResponse<String> antwort = server.sende(server.anfrage("/verwaltung/sicherung?ersetzen=" + ersetzen)
                .header("Content-Type", "application/zip")
                .PUT(archiv(archiv)), BodyHandlers.ofString());
        server.pruefe(antwort.statusCode(), antwort.body());
    }

    private static BodyPublisher archiv(Path archiv) {
        try {
            return BodyPublishers.ofFile(archiv);
        } catch (FileNotFoundException e) {
            throw Befehlsfehler.gescheitert("Die Datei " + archiv + " gibt es nicht.");
        }
    }

    private static String text(InputStream von) throws IOException {
        return new String(von.readAllBytes(), StandardCharsets.UTF_8);
    }
}
