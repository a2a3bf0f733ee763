package de.passgenau.api.vermittlung.meldung;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.pruefung.Socket;
import tools.jackson.databind.JsonNode;

/** Waits for hits over a WebSocket, and passes over those that others have caused. */
final class Trefferhoerer implements AutoCloseable {

    private static final String GRUENDE = "punkte kriterien { kriterium punkte begruendung } ausschluesse { kriterium } ";

    private final Socket socket;
    private final String feld;
    private String marke = "";

    private Trefferhoerer(Draht draht, String feld, String dokument) {
        this.socket = draht.socket().begruessen().hoeren(dokument);
        this.feld = feld;
    }

    static Trefferhoerer fuerFall(Draht draht, String fall, String mehr) {
        return new Trefferhoerer(draht, "neueTreffer", dokumentFuerFall(fall, mehr));
    }

    static String dokumentFuerFall(String fall, String mehr) {
        return "subscription { neueTreffer(fallId: \"" + fall + "\"" + mehr + ") { marke aenderung stellenangebotId "
                + "treffer { " + GRUENDE + "stellenangebot { id version titel } } } }";
    }

    static Trefferhoerer fuerStelle(Draht draht, String stelle, String mehr) {
        return new Trefferhoerer(draht, "neueBewerber", "subscription { neueBewerber(stellenangebotId: \"" + stelle
                + "\"" + mehr + ") { marke aenderung kandidatId treffer { " + GRUENDE
                + "kandidat { pseudonym person { nachname } } } } }");
    }

    static String nach(String marke) {
        return ", nach: \"" + marke + "\"";
    }

    /** What comes next of this one. */
    JsonNode von(String id) {
        var ereignis = naechstes();
        while (!id.equals(id(ereignis))) {
            ereignis = naechstes();
        }
        return ereignis;
    }

    /** All that comes until this one has come in this version. */
    List<JsonNode> bis(String id, int version) {
        var alle = new ArrayList<JsonNode>();
        do {
            alle.add(naechstes());
        } while (!id.equals(id(alle.getLast())) || version(alle.getLast()) < version);
        return alle;
    }

    JsonNode naechstes() {
        var ereignis = socket.naechste("next").at("/payload/data/" + feld);
        marke = ereignis.at("/marke").asString();
        return ereignis;
    }

    /** Of the last event that was read. */
    String marke() {
        return marke;
    }

    String fehler() {
        return socket.naechste("error").at("/payload/0/extensions/code").asString();
    }

    static int version(JsonNode ereignis) {
        return ereignis.at("/treffer/stellenangebot/version").asInt();
    }

    static String id(JsonNode ereignis) {
        return ereignis.at("/stellenangebotId").asString(ereignis.at("/kandidatId").asString(""));
    }

    static String was(JsonNode ereignis) {
        return ereignis.at("/aenderung").asString();
    }

    @Override
    public void close() {
        socket.close();
    }
}
