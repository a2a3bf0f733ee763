package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Ereignisart;

/**
 * Something that happens in a case on one day.
 *
 * @param bekanntSeit from when the Jobcenter knows it; for an end that lies ahead earlier than its day
 */
public record Tatsache(Ereignisart art, LocalDate tag, LocalDate bekanntSeit) {

    public Tatsache {
        if (bekanntSeit.isBefore(tag) && !art.istVorherBekannt()) {
            throw new IllegalArgumentException(art + " on " + tag + " can't be known on " + bekanntSeit);
        }
    }

    /** Something that has happened. */
    public static Tatsache am(LocalDate tag, Ereignisart art) {
        return new Tatsache(art, tag, tag);
    }

    /** A day that is known before it comes. */
    public static Tatsache angekuendigt(LocalDate bekanntSeit, LocalDate tag, Ereignisart art) {
        return new Tatsache(art, tag, bekanntSeit);
    }
}
