package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Ursprung;
import org.jspecify.annotations.Nullable;

/**
 * What starts a rule in a case.
 *
 * @param bis the last day of the phase that the rule runs with; null while it goes on, and for what has no end
 */
record Anlass(Ursprung was, LocalDate tag, @Nullable LocalDate bis) {

    Bezug bezug() {
        return new Bezug(was, tag, false);
    }
}
