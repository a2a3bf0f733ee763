package de.passgenau.api.befehle;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Abgewiesen;
import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Beantwortet;
import org.bson.Document;
import org.bson.json.JsonParseException;

/** Asks a running server in GraphQL, in the name of the caller. */
public final class Graphqlanfrage {

    /** Under which name a list is given that was asked for. */
    public static final String LISTE = "liste";
    private static final int ERFOLG = 200;

    private final Server server;

    public Graphqlanfrage(Server server) {
        this.server = server;
    }

    /** What came of a question. */
    public sealed interface Antwort {

        /** @param wert of the only field that was asked for; empty where it is null */
        record Beantwortet(Document wert) implements Antwort {}

        /** @param code of the first error; empty without any */
        record Abgewiesen(String code, String meldung) implements Antwort {}
    }

    /** The value of the only field that is asked for; everything else ends the command. */
    public Document frage(String feld, String dokument, Map<String, Object> variablen) {
        return switch (versuche(feld, dokument, variablen)) {
            case Beantwortet(var wert) -> wert;
            case Abgewiesen(var code, var meldung) -> throw Befehlsfehler.gescheitert(meldung);
        };
    }

    /** The same, where a refusal is no end. */
    public Antwort versuche(String feld, String dokument, Map<String, Object> variablen) {
        try {
            var koerper = new Document("query", dokument).append("variables", new Document(variablen));
            var antwort = server.sende(server.anfrage("/graphql")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(koerper.toJson())), BodyHandlers.ofString());
            return gelesen(antwort.statusCode(), Document.parse(antwort.body()), feld);
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Der Server antwortet nicht" + (e.getMessage() == null
                    ? "; unter seiner Adresse ist keiner zu erreichen."
                    : ": " + e.getMessage()));
        } catch (JsonParseException e) {
            throw Befehlsfehler.gescheitert("Was unter der Adresse des Servers antwortet, ist nicht Passgenau.");
        }
    }

    private static Antwort gelesen(int status, Document inhalt, String feld) {
        if (inhalt.get("errors") instanceof List<?> fehler && !fehler.isEmpty()
                && fehler.getFirst() instanceof Document erster) {
            var code = erster.get("extensions", new Document()).get("code", "");
            return new Abgewiesen(code, erster.getString("message"));
        }
        if (status != ERFOLG) {
            return new Abgewiesen("", "Der Server antwortet mit " + status + ".");
        }
        return new Beantwortet(switch (inhalt.get("data", new Document()).get(feld)) {
            case Document gefunden -> gefunden;
            case List<?> liste -> new Document(LISTE, liste);
            case null, default -> new Document();
        });
    }
}
