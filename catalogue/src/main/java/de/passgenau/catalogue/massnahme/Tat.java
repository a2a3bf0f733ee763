package de.passgenau.catalogue.massnahme;

import java.time.Instant;
import java.time.LocalDate;

import de.passgenau.catalogue.Spur;

/**
 * The circumstances of an act.
 *
 * @param tag  the day of the office
 * @param spur the trace that the document carries after it
 */
public record Tat(Urheber wer, LocalDate tag, Spur spur) {

    public Instant am() {
        return spur.geaendertAm();
    }
}
