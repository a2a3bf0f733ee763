package de.passgenau.api.fall.plan;

import java.time.LocalDate;

/** What somebody does until when. */
public record Pflicht(Seite seite, String text, LocalDate bis) {

    public Pflicht {
        if (text.isBlank()) {
            throw new IllegalArgumentException("What " + seite + " does until " + bis + " is said in words");
        }
    }
}
