package de.passgenau.api.eingliederung.akte;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import tools.jackson.databind.JsonNode;

/** One caseworker on one case, over the wire; knows the present version. */
final class Fallgang {

    private final Draht draht;
    private final String fallId;

    Fallgang(Draht draht, String fallId) {
        this.draht = draht;
        this.fallId = fallId;
    }

    Fallgang als(String login) {
        return new Fallgang(draht.als(login), fallId);
    }

    /** Tries it on this version. */
    Antwort ruft(String mutation, int version, String eingabe) {
        return draht.frage("mutation { " + mutation + "(eingabe: {fallId: \"" + fallId + "\", version: " + version
                + (eingabe.isEmpty() ? "" : ", " + eingabe)
                + "}) { fall { version } fehler { feld code meldung } } }");
    }

    Fallgang tut(String mutation, String eingabe) {
        var antwort = ruft(mutation, version(), eingabe);
        assertThat(antwort.an("/data/" + mutation + "/fehler").toString()).as(mutation + antwort.text())
                .isEqualTo("[]");
        return this;
    }

    /** What speaks against it: each reason as field, code and sentence. */
    String gruende(String mutation, String eingabe) {
        var vorher = version();
        var antwort = ruft(mutation, vorher, eingabe);
        assertThat(version()).as(mutation).isEqualTo(vorher);
        return antwort.an("/data/" + mutation + "/fehler").toString();
    }

    /** Refused at this field with a sentence that contains this. */
    Fallgang darfNicht(String mutation, String eingabe, String feld, String satz) {
        assertThat(gruende(mutation, eingabe)).as(mutation)
                .contains("\"feld\":\"" + feld + '"')
                .contains(satz);
        return this;
    }

    int version() {
        return frage("version").at("/version").asInt();
    }

    JsonNode frage(String auswahl) {
        return antwort(auswahl).an("/data/fall");
    }

    Antwort antwort(String auswahl) {
        return draht.frage("{ fall(id: \"" + fallId + "\") { " + auswahl + " } }");
    }

    Antwort liste(int anzahl, String auswahl) {
        return draht.frage("{ faelle(first: " + anzahl + ") { edges { node { " + auswahl + " } } } }");
    }

    /** The id of the last entry of a list of the case. */
    String letzter(String liste) {
        var alle = frage("akte { " + liste + " { eintragId } }").at("/akte/" + liste);
        return alle.get(alle.size() - 1).at("/eintragId").asString();
    }
}
