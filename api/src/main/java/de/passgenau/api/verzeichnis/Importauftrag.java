package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import de.passgenau.api.befehle.Server;
import de.passgenau.api.verzeichnis.Importereignis.Abgelehnt;
import de.passgenau.api.verzeichnis.Importereignis.Fertig;
import de.passgenau.api.verzeichnis.Importereignis.Fortschritt;
import org.bson.Document;

/** An import done by a running server, whose events come back line by line. */
final class Importauftrag {

    private final Server server;

    Importauftrag(Server server) {
        this.server = server;
    }

    void importiere(Verzeichnisart art, Path datei, Consumer<Importereignis> melder) throws IOException {
        var pfad = "/verwaltung/verzeichnisse/" + art.name().toLowerCase(Locale.ROOT);
        var anfrage = server.anfrage(pfad).header("Content-Type", "text/plain").POST(BodyPublishers.ofFile(datei));
        var antwort = server.sende(anfrage, BodyHandlers.ofLines());
        try (var zeilen = antwort.body()) {
            if (antwort.statusCode() != 200) {
                server.pruefe(antwort.statusCode(), zeilen.collect(Collectors.joining("\n")));
            }
            zeilen.map(Document::parse).map(Importauftrag::ereignis).forEach(melder);
        }
    }

    private static Importereignis ereignis(Document zeile) {
        var name = zeile.keySet().iterator().next();
        var inhalt = zeile.get(name, Document.class);
        return switch (name) {
            case "abgelehnt" -> new Abgelehnt(zahl(inhalt, "zeile"), inhalt.getString("grund"),
                    inhalt.getString("inhalt"));
            case "fertig" -> new Fertig(zahl(inhalt, "gelesen"), zahl(inhalt, "uebernommen"),
                    zahl(inhalt, "abgelehnt"));
            default -> new Fortschritt(zahl(inhalt, "gelesen"));
        };
    }

    private static long zahl(Document inhalt, String feld) {
        return Objects.requireNonNull((Number) inhalt.get(feld)).longValue();
    }
}
