package de.passgenau.api.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** Reports, changes and closes offers over the wire, as the Arbeitgeberservice does. */
public final class Stellengang {

    private static final String ANTWORT = " { stellenangebot { id version } fehler { feld code meldung } } }";

    private final Draht ags;
    private final String betrieb;

    public Stellengang(Draht draht) {
        ags = draht.als("demo-ags");
        betrieb = data(ags.frage("""
                mutation($n: String!) { a: arbeitgeberAnlegen(
                  eingabe: {name: $n, anschrift: {plz: "17291", ort: "Prenzlau"}}) { arbeitgeber { id } } }""",
                Map.of("n", "Betrieb " + UUID.randomUUID()))).at("/a/arbeitgeber/id").asString();
    }

    /** A job in a store in Prenzlau, but for what is said. */
    public static Map<String, Object> lager(Map<String, ?> dazu) {
        var angaben = new HashMap<String, Object>(Map.of("titel", "Fachkraft für Lagerlogistik", "art", "ARBEIT",
                "beruf", Map.of("kldb", "51312"), "arbeitszeit", Map.of("umfang", List.of("VOLLZEIT", "TEILZEIT")),
                "orte", List.of(Map.of("plz", "17291", "ort", "Prenzlau"))));
        angaben.putAll(dazu);
        return angaben;
    }

    public JsonNode gemeldet(Map<String, ?> dazu) {
        return tue("stelleMelden", Map.of("arbeitgeberId", betrieb, "doppeltWeil", "Noch ein Platz", "stelle",
                lager(dazu)));
    }

    public JsonNode geaendert(JsonNode stelle, Map<String, ?> angaben) {
        return tue("stelleAendern", mit(stelle, Map.of("stelle", angaben)));
    }

    public JsonNode geschlossen(JsonNode stelle) {
        return tue("stelleSchliessen", mit(stelle, Map.of("grund", "BESETZT")));
    }

    private static Map<String, Object> mit(JsonNode stelle, Map<String, ?> dazu) {
        var eingabe = new HashMap<String, Object>(Map.of("id", stelle.at("/id").asString(), "version",
                stelle.at("/version").asInt()));
        eingabe.putAll(dazu);
        return eingabe;
    }

    private JsonNode tue(String mutation, Map<String, ?> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        var antwort = data(ags.frage("mutation($e: " + typ + ") { a: " + mutation + "(eingabe: $e)" + ANTWORT,
                Map.of("e", eingabe))).at("/a");
        assertThat(antwort.at("/fehler")).isEmpty();
        return antwort.at("/stellenangebot");
    }

    private static JsonNode data(Antwort antwort) {
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data");
    }
}
