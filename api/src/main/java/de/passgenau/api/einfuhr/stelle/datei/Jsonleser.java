package de.passgenau.api.einfuhr.stelle.datei;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.einfuhr.datei.Jsonstelle;
import de.passgenau.api.einfuhr.datei.Mangel.Fundort;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the entries of JSON in whichever frame they come: alone, in a list, line by line, as a page of hits, several pages in
 * a list. Of a long list no more than one entry is kept in memory.
 */
final class Jsonleser {

    /** What lists of hits are called. */
    private static final Set<String> LISTEN = Set.of("stellenangebote", "ergebnisliste", "jobs", "stellen", "angebote",
            "results", "items");
    private static final String TREFFER = "maxErgebnisse";
    private static final String EINGEBETTET = "_embedded";

    private final Fundseite seite;
    private final long davor;
    private final Abnehmer abnehmer;

    /** @param davor how many lines stand before it in the file */
    Jsonleser(Fundseite seite, long davor, Abnehmer abnehmer) {
        this.seite = seite;
        this.davor = davor;
        this.abnehmer = abnehmer;
    }

    /** Who gets the entries. */
    interface Abnehmer {
        /** @param stelle line of the file, and where in the JSON that stands there */
        void nimm(Fundort stelle, @Nullable Object eintrag);
    }

    void lies(JsonParser parser) {
        try {
            for (var anfang = parser.nextToken(); anfang != null; anfang = parser.nextToken()) {
                liesWert(parser);
            }
        } catch (JacksonException kaputt) {
            throw Jsonstelle.fehler(kaputt, davor);
        }
    }

    private void liesWert(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    liesWert(parser);
                }
            }
            case START_OBJECT -> liesObjekt(parser);
            default -> abnehmer.nimm(stelle(parser), parser.readValueAs(Object.class));
        }
    }

    private void liesObjekt(JsonParser parser) {
        var stelle = stelle(parser);
        Map<String, @Nullable Object> kopf = new LinkedHashMap<>();
        var listen = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (istListe(parser.currentName(), parser.nextToken())) {
                liesListe(parser);
                listen++;
            } else {
                kopf.put(parser.currentName(), parser.readValueAs(Object.class));
            }
        }
        if (Rohangebot.von(kopf).wert(TREFFER) instanceof Object treffer) {
            seite.sagt(zahl(treffer));
        } else if (listen == 0) {
            abnehmer.nimm(stelle, kopf);
        }
    }

    private static boolean istListe(String name, @Nullable JsonToken wert) {
        return LISTEN.contains(name) && wert == JsonToken.START_ARRAY
                || name.equals(EINGEBETTET) && wert == JsonToken.START_OBJECT;
    }

    /** Or an object that holds one. */
    private void liesListe(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            liesObjekt(parser);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            seite.enthaelt(1);
            abnehmer.nimm(stelle(parser), parser.readValueAs(Object.class));
        }
    }

    /** Who gets the entry counts it. */
    private Fundort stelle(JsonParser parser) {
        return new Fundort(davor + parser.currentTokenLocation().getLineNr(), 0,
                parser.streamReadContext().pathAsPointer().toString());
    }

    private static long zahl(Object treffer) {
        var text = String.valueOf(treffer);
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
    }
}
