package de.passgenau.api.vermittlung.webhook.zustellung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** Keeps searches and webhooks over the wire, as a Fallmanager does. */
final class Webhookgang {

    private static final String FELDER = "webhook { id version name adresse aktiv pause { grund } offen gescheitert"
            + " schluesselNummer } fehler { feld code meldung }";

    private final Draht draht;

    Webhookgang(Draht draht) {
        this.draht = draht;
    }

    JsonNode suchauftrag(Map<String, ?> eingabe) {
        var alles = new HashMap<String, Object>(Map.of("name", "Suche " + UUID.randomUUID(), "mindestpunkte", 0));
        alles.putAll(eingabe);
        var antwort = draht.frage("mutation($e: SuchauftragSpeichernEingabe!) { suchauftragSpeichern(eingabe: $e) {"
                + " suchauftrag { id version name } fehler { feld code } } }", Map.of("e", alles));
        assertThat(antwort.an("/data/suchauftragSpeichern/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/suchauftragSpeichern/suchauftrag");
    }

    Antwort versuche(String mutation, Map<String, ?> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        var mehr = mutation.equals("webhookEinrichten") || mutation.equals("webhookSchluesselErneuern")
                ? " schluessel"
                : "";
        return draht.frage("mutation($e: " + typ + ") { a: " + mutation + "(eingabe: $e) { " + FELDER + mehr + " } }",
                Map.of("e", eingabe));
    }

    JsonNode tue(String mutation, Map<String, ?> eingabe) {
        var antwort = versuche(mutation, eingabe);
        assertThat(antwort.an("/data/a/fehler")).as(antwort.text()).isEmpty();
        return antwort.an("/data/a");
    }

    /** To this address, for one search. */
    JsonNode eingerichtet(String adresse, JsonNode suchauftrag) {
        return tue("webhookEinrichten", Map.of("name", "Haken " + UUID.randomUUID(), "adresse", adresse,
                "suchauftragId", suchauftrag.at("/id").asString()));
    }

    JsonNode geprueft(JsonNode webhook) {
        return draht.frage("mutation($e: WebhookPruefenEingabe!) { webhookPruefen(eingabe: $e) { zustellung { id stand"
                + " } fehler { code } } }", Map.of("e", Map.of("webhookId", webhook.at("/id").asString())))
                .an("/data/webhookPruefen/zustellung");
    }

    JsonNode webhook(JsonNode einer) {
        return draht.frage("query($id: ID!) { node(id: $id) { ... on Webhook { id version name adresse aktiv pause {"
                + " grund } offen gescheitert schluesselNummer } } }", Map.of("id", einer.at("/id").asString()))
                .an("/data/node");
    }

    List<JsonNode> zustellungen(JsonNode webhook) {
        var antwort = draht.frage("query($id: ID!) { webhookZustellungen(webhookId: $id, first: 100) { totalCount edges"
                + " { node { id art aenderung stand versuche fehler antwort suchauftrag { id } webhook { id }"
                + " naechsterVersuchAm erstelltAm erledigtAm } } } }", Map.of("id", webhook.at("/id").asString()));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/webhookZustellungen/edges").valueStream().map(kante -> kante.at("/node")).toList();
    }

    List<String> staende(JsonNode webhook) {
        return zustellungen(webhook).stream().map(eine -> eine.at("/stand").asString()).toList();
    }

    void loescheAlle() {
        draht.frage("{ webhooks(first: 100) { edges { node { id version } } } }")
                .an("/data/webhooks/edges")
                .forEach(kante -> versuche("webhookLoeschen", Map.of("id", kante.at("/node/id").asString(), "version",
                        kante.at("/node/version").asInt())));
    }
}
