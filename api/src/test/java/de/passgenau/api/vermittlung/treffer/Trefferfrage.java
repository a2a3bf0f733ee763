package de.passgenau.api.vermittlung.treffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** Asks for rankings over the wire. */
public record Trefferfrage(Draht draht, String feld, String argument) {

    private static final String FELDER = """
            { totalCount laufId stichtag gewichtung { kriterium punkte von bis } fehler { feld code meldung }
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              edges { cursor node { punkte fragen kriterien { kriterium erfuellt punkte maxPunkte begruendung frage }
                ausschluesse { kriterium begruendung } hinweise { art satz } %s } } }""";

    public static Trefferfrage massnahmen(Draht draht) {
        return new Trefferfrage(draht, "massnahmenFuerFall", "fallId");
    }

    public static Trefferfrage stellen(Draht draht) {
        return new Trefferfrage(draht, "stellenFuerFall", "fallId");
    }

    public static Trefferfrage bewerber(Draht draht) {
        return new Trefferfrage(draht, "bewerberFuerStelle", "stellenangebotId");
    }

    public static Trefferfrage teilnehmer(Draht draht) {
        return new Trefferfrage(draht, "teilnehmerFuerMassnahme", "massnahmeId");
    }

    public Antwort antwort(String id, String mehr) {
        return draht.frage("query($id: ID!) { " + feld + "(" + argument + ": $id " + mehr + ") "
                + FELDER.formatted(objekt()) + " }", Map.of("id", id));
    }

    private String objekt() {
        var einstieg = "einstieg { beginn ende freiePlaetze wartend durchgang { id } }";
        return switch (feld) {
            case "massnahmenFuerFall" -> "massnahme { id titel } platzangebot " + einstieg;
            case "stellenFuerFall" -> "stellenangebot { id titel }";
            case "bewerberFuerStelle" -> "kandidat { id pseudonym region person { nachname } }";
            default -> "fall { id } " + einstieg;
        };
    }

    private String pfad() {
        return switch (feld) {
            case "massnahmenFuerFall" -> "/massnahme/id";
            case "stellenFuerFall" -> "/stellenangebot/id";
            case "bewerberFuerStelle" -> "/kandidat/id";
            default -> "/fall/id";
        };
    }

    public JsonNode seite(String id, String mehr) {
        var antwort = antwort(id, mehr);
        assertThat(antwort.an("/errors").isMissingNode()).as(antwort.text()).isTrue();
        return antwort.an("/data/" + feld);
    }

    /** All pages. */
    public List<JsonNode> alle(String id, String mehr) {
        var alle = new ArrayList<JsonNode>();
        var marke = "";
        JsonNode seite;
        do {
            seite = seite(id, mehr + " first: 50" + marke);
            seite.at("/edges").forEach(edge -> alle.add(edge.at("/node")));
            marke = ", after: \"" + seite.at("/pageInfo/endCursor").asString() + '"';
        } while (seite.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(alle).hasSize(seite.at("/totalCount").asInt());
        return alle;
    }

    /** The hit with this object, if it is in the ranking. */
    public Optional<JsonNode> treffer(String id, String mehr, String gesucht) {
        return alle(id, mehr).stream()
                .filter(einer -> einer.at(pfad()).asString().equals(gesucht))
                .findFirst();
    }

    public static Map<String, JsonNode> kriterien(JsonNode treffer) {
        var kriterien = new HashMap<String, JsonNode>();
        treffer.at("/kriterien").forEach(eines -> kriterien.put(eines.at("/kriterium").asString(), eines));
        return kriterien;
    }
}
