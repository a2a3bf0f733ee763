package de.passgenau.api.schreiben.kalender;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Something in a calendar.
 *
 * @param uid the same each time that the calendar is given out
 * @param folge one more with each change
 * @param ort null where there is none
 */
record Eintrag(String uid, int folge, Zeit zeit, String titel, @Nullable String ort, String text, boolean abgesagt) {

    LocalDateTime beginn() {
        return switch (zeit) {
            case Zeit.Termin(var beginn) -> beginn;
            case Zeit.Tag(var tag) -> tag.atStartOfDay();
        };
    }

    /** When it is. */
    sealed interface Zeit {

        /** By the clock of the office; cases know no end. */
        record Termin(LocalDateTime beginn) implements Zeit {}

        /** The whole day, which stays free for other things. */
        record Tag(LocalDate tag) implements Zeit {}
    }
}
