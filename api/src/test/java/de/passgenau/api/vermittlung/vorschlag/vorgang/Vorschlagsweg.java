package de.passgenau.api.vermittlung.vorschlag.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** Proposes people over the wire and carries proposals on. */
public record Vorschlagsweg(Draht draht) {

    private static final String ANTWORT = """
            { vermittlungsvorschlag { id version stand seit moeglicheStaende trotzAusschluss
                frist { faelligAm ueberfaellig erklaerung } rueckmeldungen { seite worte stand }
                verlauf { stand tag akteur arbeitgeberabsage bewerberabsage ruecknahme worte } }
              fehler { feld code meldung } hinweise { regel meldung } } }""";

    public JsonNode erstelle(Map<String, ?> eingabe) {
        return tue("vermittlungsvorschlagErstellen", eingabe);
    }

    /** That is accepted. */
    public JsonNode gemacht(String fall, String stelle) {
        return angenommen(erstelle(Map.of("fallId", fall, "stellenangebotId", stelle)));
    }

    public JsonNode setze(JsonNode vorschlag, String stand, Map<String, ?> dazu) {
        var eingabe = new HashMap<String, Object>(Map.of("stand", stand));
        eingabe.putAll(dazu);
        return tue("vermittlungsvorschlagStandSetzen", mit(vorschlag, eingabe));
    }

    /** That is accepted. */
    public JsonNode gesetzt(JsonNode vorschlag, String stand) {
        return angenommen(setze(vorschlag, stand, Map.of()));
    }

    public JsonNode melde(JsonNode vorschlag, String seite, String worte) {
        return tue("vermittlungsrueckmeldungErfassen", mit(vorschlag, Map.of("seite", seite, "worte", worte)));
    }

    /** Ids of the proposals that such a search finds, and how many there are. */
    public List<String> finde(String suche) {
        var antwort = draht.frage("{ vermittlungsvorschlaege(suche: {" + suche
                + "}, first: 100) { totalCount edges { node { id } } } }", Map.of());
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        var gefundene = antwort.an("/data/vermittlungsvorschlaege/edges").findValuesAsString("id");
        assertThat(antwort.an("/data/vermittlungsvorschlaege/totalCount").asInt()).isEqualTo(gefundene.size());
        return gefundene;
    }

    public static JsonNode angenommen(JsonNode antwort) {
        assertThat(antwort.at("/fehler")).as(antwort.toString()).isEmpty();
        return antwort.at("/vermittlungsvorschlag");
    }

    /** What is wrong, each as its field and code. */
    public static List<String> fehler(JsonNode antwort) {
        return antwort.at("/fehler")
                .valueStream()
                .map(einer -> einer.at("/feld").asString() + ' ' + einer.at("/code").asString())
                .toList();
    }

    private static Map<String, Object> mit(JsonNode vorschlag, Map<String, ?> dazu) {
        var eingabe = new HashMap<String, Object>(Map.of("id", vorschlag.at("/id").asString(), "version",
                vorschlag.at("/version").asInt()));
        eingabe.putAll(dazu);
        return eingabe;
    }

    private JsonNode tue(String mutation, Map<String, ?> eingabe) {
        var typ = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Eingabe!";
        Antwort antwort = draht.frage("mutation($e: " + typ + ") { a: " + mutation + "(eingabe: $e)" + ANTWORT,
                Map.of("e", eingabe));
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/a");
    }
}
