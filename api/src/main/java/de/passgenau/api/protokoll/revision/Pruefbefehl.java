package de.passgenau.api.protokoll.revision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.ablage.Protokollpruefer;
import de.passgenau.api.store.Datenordner;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** {@code protokoll-pruefen}: says whether the protocol still is as it was written. */
public final class Pruefbefehl implements Befehl {

    private static final String VON = "von";
    private static final String BIS = "bis";

    @Override
    public String name() {
        return "protokoll-pruefen";
    }

    @Override
    public String zweck() {
        return "Prüft das Protokoll auf Lücken und nachträgliche Änderungen.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Läuft unter der Adresse ein Server, so prüft er; nötig ist eine Anmeldung mit der Rolle REVISION.
                Läuft keiner, wird der Datenordner (oder mit PASSGENAU_MONGODB_URI die MongoDB) selbst geöffnet; die
                Siegel prüft dann PASSGENAU_SCHLUESSEL oder das Geheimnis im Datenordner.
                Jeder Befund wird genannt; das Ende ist 1, wenn es einen gibt.""";
    }

    @Override
    public List<Option> optionen() {
        var eigene = Stream.of(Option.mitWert(VON, "tag", "erster Tag, zum Beispiel 2026-12-01"),
                Option.mitWert(BIS, "tag", "letzter Tag"), Datenordner.OPTION);
        return Stream.concat(eigene, Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var von = tag(aufruf, VON);
        var bis = tag(aufruf, BIS);
        var ausgabe = new Pruefausgabe(aufruf);
        try {
            var server = new Server(aufruf, "REVISION");
            return ausgabe.schliesseAb(server.zustaendig()
                    ? imServer(server, von, bis, ausgabe)
                    : selbst(aufruf, von, bis, ausgabe));
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen: " + e.getMessage());
        }
    }

    private static @Nullable LocalDate tag(Aufruf aufruf, String option) {
        try {
            return aufruf.wert(option).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw Befehlsfehler.aufruf("Zu --" + option + " gehört ein Tag wie 2026-12-01.");
        }
    }

    private static Document imServer(Server server, @Nullable LocalDate von, @Nullable LocalDate bis,
            Pruefausgabe ausgabe) throws IOException {
        var parameter = Stream.of(von == null ? "" : "von=" + von, bis == null ? "" : "bis=" + bis)
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
        var antwort = server.sende(server.anfrage("/verwaltung/protokoll/pruefung" + parameter)
                .POST(BodyPublishers.noBody()), BodyHandlers.ofInputStream());
        try (var zeilen = antwort.body()) {
            server.pruefe(antwort.statusCode(),
                    antwort.statusCode() == 200 ? "" : new String(zeilen.readAllBytes(), StandardCharsets.UTF_8));
            return bericht(zeilen, ausgabe);
        }
    }

    private static Document bericht(InputStream zeilen, Pruefausgabe ausgabe) throws IOException {
        var leser = new BufferedReader(new InputStreamReader(zeilen, StandardCharsets.UTF_8));
        for (var zeile = leser.readLine(); zeile != null; zeile = leser.readLine()) {
            var json = Document.parse(zeile);
            if (json.get(Pruefausgabe.BERICHT) instanceof Document bericht) {
                return bericht;
            }
            ausgabe.fortschritt(json.get(Pruefausgabe.FORTSCHRITT, Number.class).longValue());
        }
        throw Befehlsfehler.gescheitert("Der Server hat die Prüfung abgebrochen.");
    }

    private static Document selbst(Aufruf aufruf, @Nullable LocalDate von, @Nullable LocalDate bis,
            Pruefausgabe ausgabe) throws IOException {
        var ordner = new Datenordner(aufruf);
        ordner.verlangeDaten();
        var siegel = Siegel.vorhanden(aufruf.umgebung("PASSGENAU_SCHLUESSEL").orElse(""),
                Path.of(aufruf.wert("daten", "PASSGENAU_DATEN").orElse("./data")))
                .orElseThrow(() -> Befehlsfehler.gescheitert(
                        "Ohne PASSGENAU_SCHLUESSEL lassen sich die Siegel des Protokolls nicht prüfen."));
        return ordner.mitStore(store -> new Document(Pruefausgabe.json(
                new Protokollpruefer(store.datenbank(), Protokoll.besiegelung(siegel), store.eingebettet() != null)
                        .pruefe(Protokollpruefung.spanne(von, bis), ausgabe::fortschritt))));
    }
}
