package de.passgenau.api.befehle;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import org.bson.Document;

/** Asks a running server in GraphQL, in the name of the caller. */
public final class Graphqlanfrage {

    private final Server server;

    public Graphqlanfrage(Server server) {
        this.server = server;
    }

    /** The value of the only field that is asked for; null where it is null. */
    public Document frage(String feld, String dokument, Map<String, Object> variablen) {
        try {
            var koerper = new Document("query", dokument).append("variables", new Document(variablen));
            var antwort = server.sende(server.anfrage("/graphql")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(koerper.toJson())), BodyHandlers.ofString());
            var inhalt = Document.parse(antwort.body());
            verlangeErfolg(antwort.statusCode(), inhalt);
            var wert = inhalt.get("data", new Document()).get(feld);
            return wert instanceof Document gefunden ? gefunden : new Document();
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Der Server antwortet nicht: " + e.getMessage());
        }
    }

    private static void verlangeErfolg(int status, Document inhalt) {
        if (inhalt.get("errors") instanceof List<?> fehler && !fehler.isEmpty()
                && fehler.getFirst() instanceof Document erster) {
            throw Befehlsfehler.gescheitert(erster.getString("message"));
        }
        if (status != 200) {
            throw Befehlsfehler.gescheitert("Der Server antwortet mit " + status + ".");
        }
    }
}
