package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When the search of the night begins; who comes late still begins it within some hours, and leaves it for the next night
 * otherwise, when people work.
 */
record Nachtzeit(Optional<LocalTime> beginn, Clock clock) {

    private static final Duration SPIELRAUM = Duration.ofHours(4);

    /** @param text a time of day like 02:30; empty for never */
    static Nachtzeit von(String text, Clock clock) {
        try {
            return new Nachtzeit(text.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(text.strip())), clock);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "passgenau.sammelsuche.uhrzeit ist eine Uhrzeit wie 02:30 oder leer, nicht „" + text + "“", e);
        }
    }

    boolean istDa() {
        var jetzt = LocalDateTime.now(clock);
        return beginn.map(zeit -> jetzt.toLocalDate().atTime(zeit))
                .filter(von -> !jetzt.isBefore(von) && jetzt.isBefore(von.plus(SPIELRAUM)))
                .isPresent();
    }
}
