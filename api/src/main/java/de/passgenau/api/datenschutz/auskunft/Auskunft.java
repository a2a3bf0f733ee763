package de.passgenau.api.datenschutz.auskunft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.protokoll.person.Fallvermerk;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told: everything in the first part, and in the following ones the rest of the protocol.
 *
 * @param gespeichert the documents as they are stored, for machines
 * @param vermerke entries of the protocol, the newest first
 * @param eintraegeInsgesamt how many there are; null in the following parts
 * @param weiter what asks for the next part; null in the last one
 */
record Auskunft(
        String fallnummer,
        Instant erstelltAm,
        List<Abschnitt> abschnitte,
        Map<String, Object> gespeichert,
        List<Fallvermerk> vermerke,
        @Nullable Long eintraegeInsgesamt,
        @Nullable String weiter) {}
