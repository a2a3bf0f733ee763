package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Merkmal;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds in a case for a while, both days included.
 *
 * @param bis null while it goes on
 */
public record Phase(Merkmal merkmal, LocalDate von, @Nullable LocalDate bis) {

    public Phase {
        if (bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException(merkmal + " ends on " + bis + " before it begins on " + von);
        }
    }

    public static Phase seit(LocalDate von, Merkmal merkmal) {
        return new Phase(merkmal, von, null);
    }

    boolean beruehrt(LocalDate erster, LocalDate letzter) {
        return !von.isAfter(letzter) && (bis == null || !bis.isBefore(erster));
    }

    /** As it looks on that day: what has not ended before goes on. */
    Phase gesehenAm(LocalDate tag) {
        return bis != null && !bis.isBefore(tag) ? seit(von, merkmal) : this;
    }
}
