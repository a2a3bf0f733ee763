package de.passgenau.api.vermittlung.vorschlag;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one of both sides says of a proposal.
 *
 * @param stand  how far the proposal had come
 * @param akteur Kennung of who recorded it
 */
public record Rueckmeldung(
        Seite seite,
        LocalDate tag,
        Vorschlagsstand stand,
        Instant am,
        String akteur,
        String worte) {

    /** Who says it. */
    public enum Seite {
        ARBEITGEBER, BEWERBER
    }
}
