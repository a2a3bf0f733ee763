package de.passgenau.api.einfuhr.datei;

import java.util.List;
import java.util.Map;

import org.bson.Document;

/**
 * How the server is asked to take something over.
 *
 * @param mutation name of the mutation
 * @param frage    the GraphQL document that asks for the numbers and results
 * @param liste    field of the input that holds what is delivered
 * @param angaben  the rest of the input
 */
public record Vorgang(String mutation, String frage, String liste, Map<String, Object> angaben) {

    /** What every document asks for. */
    public static final String ANTWORT = "{ angelegt geaendert unveraendert abgelehnt fehler { meldung } "
            + "ergebnisse { nummer stand fehler { feld code meldung } %s } }";

    Map<String, Object> variablen(List<Lieferposten> portion) {
        return Map.of("eingabe",
                new Document(angaben).append(liste, portion.stream().map(Lieferposten::inhalt).toList()));
    }
}
