package de.passgenau.api.teilnahme.planung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.durchgang.Durchgang;

/**
 * What becomes of the Durchgänge of a Maßnahme that is taken over.
 *
 * @param zuSpeichern those that are new or changed
 * @param hinweise    which were left as they are, and why
 */
public record Durchgangsfolge(List<Durchgang> zuSpeichern, List<Verstoss> hinweise) {

    public Durchgangsfolge {
        zuSpeichern = List.copyOf(zuSpeichern);
        hinweise = List.copyOf(hinweise);
    }
}
