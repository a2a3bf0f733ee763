package de.passgenau.api.liste.pruefung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import org.bson.Document;

/** {@code index-pruefen}: says whether the lists of the running server are as the documents are. */
public final class Indexpruefbefehl implements Befehl {

    @Override
    public String name() {
        return "index-pruefen";
    }

    @Override
    public String zweck() {
        return "Vergleicht jede Liste Eintrag für Eintrag mit den Dokumenten.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Die Listen führt der laufende Server in seinem Arbeitsspeicher; nötig ist eine Anmeldung mit der Rolle ADMIN.
                Geprüft werden fehlende und überzählige Einträge, ihre Version, ihr Inhalt und der Index selbst.
                Kein Eintrag wird geändert; was abweicht, berichtigt der Server beim nächsten Abgleich. Ist der Index selbst
                beschädigt, wird er nicht verglichen, sondern gleich aus den Dokumenten neu aufgebaut.
                Jede Art von Abweichung wird genannt; das Ende ist 1, wenn es eine gibt.""";
    }

    @Override
    public List<Option> optionen() {
        return Server.optionen();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var server = new Server(aufruf);
        if (!server.zustaendig()) {
            throw Befehlsfehler
                    .gescheitert("Es läuft kein Server. Die Listen liegen in seinem Arbeitsspeicher und entstehen bei "
                            + "jedem Start neu aus den Dokumenten; ohne ihn gibt es keine, die zu prüfen wären. "
                            + "Starten Sie den Server und rufen Sie den Befehl noch einmal auf.");
        }
        try {
            return Pruefausgabe.schliesseAb(aufruf, bericht(server, aufruf));
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen: " + e.getMessage());
        }
    }

    private static Document bericht(Server server, Aufruf aufruf) throws IOException {
        var antwort = server.sende(server.anfrage("/verwaltung/index/pruefung").POST(BodyPublishers.noBody()),
                BodyHandlers.ofInputStream());
        try (var zeilen = antwort.body()) {
            server.pruefe(antwort.statusCode(),
                    antwort.statusCode() == 200 ? "" : new String(zeilen.readAllBytes(), StandardCharsets.UTF_8));
            return bericht(zeilen, aufruf);
        }
    }

    private static Document bericht(InputStream zeilen, Aufruf aufruf) throws IOException {
        var leser = new BufferedReader(new InputStreamReader(zeilen, StandardCharsets.UTF_8));
        for (var zeile = leser.readLine(); zeile != null; zeile = leser.readLine()) {
            var json = Document.parse(zeile);
            if (json.get(Pruefzeilen.BERICHT) instanceof Document bericht) {
                return bericht;
            }
            aufruf.melde("Liste %s: %s von %s Einträgen verglichen".formatted(json.get(Pruefzeilen.LISTE),
                    json.get(Pruefzeilen.ERLEDIGT), json.get(Pruefzeilen.GESAMT)));
        }
        throw Befehlsfehler.gescheitert("Der Server hat die Prüfung abgebrochen.");
    }
}
