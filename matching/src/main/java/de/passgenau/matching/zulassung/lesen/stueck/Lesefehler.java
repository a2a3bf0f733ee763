package de.passgenau.matching.zulassung.lesen.stueck;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What can't be understood in a rule.
 *
 * @param meldung a German sentence
 * @param erwartet what could stand there instead, if there is little to choose from
 * @param vorschlag the word that was probably meant */
public record Lesefehler(Stelle stelle, String meldung, List<String> erwartet, @Nullable String vorschlag) {

    public Lesefehler {
        erwartet = List.copyOf(erwartet);
    }
}
