package de.passgenau.api.graphql.pruefung;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over the wire. */
public record Antwort(int status, HttpHeaders kopf, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Antwort aus(HttpResponse<String> antwort) {
        return new Antwort(antwort.statusCode(), antwort.headers(), antwort.body());
    }

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The value at a JSON pointer such as {@code /data/ich}. */
    public JsonNode an(String zeiger) {
        return json().at(zeiger);
    }

    /** The code of the first error. */
    public String code() {
        return an("/errors/0/extensions/code").asString("");
    }

    public String meldung() {
        return an("/errors/0/message").asString("");
    }

    public String kopf(String name) {
        return kopf.firstValue(name).orElse("");
    }
}
