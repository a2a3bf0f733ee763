package de.passgenau.api.massnahme.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Acts on Maßnahmen as one of the demo logins. */
record Katalogdraht(Draht draht) {

    private static final String ANTWORT = """
            { massnahme { id version titel status offeneAenderungen { feld } hinderungsgruende { regel feld meldung }
                fassungen { nummer stand grund } verantwortung { name } zustaende { stand grund }
                neuesteFassung { steckbrief { titel zielpersonen { alterVon gruppen } ausstattung { plaetze }
                  foerderung { rechtsgrundlagen { zitat stand } } } } }
              fehler { feld code meldung } }""";

    static Katalogdraht als(int port, String login) {
        return new Katalogdraht(new Draht(port).als(login));
    }

    Antwort frage(String vorgang, Map<String, ? extends @Nullable Object> eingabe) {
        var typ = Character.toUpperCase(vorgang.charAt(0)) + vorgang.substring(1) + "Eingabe!";
        return draht.frage("mutation($eingabe: " + typ + ") { " + vorgang + "(eingabe: $eingabe) " + ANTWORT + " }",
                Map.of("eingabe", eingabe));
    }

    JsonNode vollziehe(String vorgang, Map<String, ? extends @Nullable Object> eingabe) {
        var antwort = frage(vorgang, eingabe);
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/" + vorgang);
    }

    /** With the id and version of what another act has answered. */
    JsonNode vollziehe(String vorgang, JsonNode stand, Map<String, ? extends @Nullable Object> mehr) {
        var eingabe = new HashMap<String, @Nullable Object>(mehr);
        eingabe.put("id", stand.at("/massnahme/id").asString());
        eingabe.put("version", stand.at("/massnahme/version").asInt());
        return vollziehe(vorgang, eingabe);
    }

    static List<String> felder(JsonNode ergebnis) {
        var felder = new ArrayList<String>();
        ergebnis.at("/fehler").forEach(einer -> felder.add(einer.at("/feld").asString()));
        return felder;
    }

    static List<String> codes(JsonNode ergebnis) {
        var codes = new ArrayList<String>();
        ergebnis.at("/fehler").forEach(einer -> codes.add(einer.at("/code").asString()));
        return codes;
    }
}
