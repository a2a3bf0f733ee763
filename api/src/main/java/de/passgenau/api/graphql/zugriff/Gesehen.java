package de.passgenau.api.graphql.zugriff;

import java.util.Set;

/**
 * What a root field has shown.
 *
 * @param bezuege the tokens of the cases that came into view
 */
public record Gesehen(String feld, Zweck zweck, Set<String> bezuege) {

    public Gesehen {
        bezuege = Set.copyOf(bezuege);
    }
}
