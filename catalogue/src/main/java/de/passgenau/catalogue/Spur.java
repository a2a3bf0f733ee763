package de.passgenau.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a document came into being, when it was last changed, and which calls of the last day did it. */
public record Spur(Instant angelegtAm, Instant geaendertAm, List<Wiederholung> wiederholungen) {

    private static final Duration AUFBEWAHRUNG = Duration.ofHours(24);
    private static final int HOECHSTENS = 200;

    public Spur {
        wiederholungen = List.copyOf(wiederholungen);
    }

    /** @param aufruf the call that did it, if it can be repeated */
    public static Spur begonnen(Instant am, List<Wiederholung> aufruf) {
        return new Spur(am, am, aufruf);
    }

    public Spur fortgesetzt(Instant am, List<Wiederholung> aufruf) {
        var kept = wiederholungen.stream()
                .skip(Math.max(0, wiederholungen.size() - HOECHSTENS))
                .filter(w -> giltNoch(w, am));
        return new Spur(angelegtAm, am, Stream.concat(kept, aufruf.stream()).toList());
    }

    /** The call with this key, if it is not older than a day. */
    public Optional<Wiederholung> wiederholung(String schluessel, Instant jetzt) {
        return wiederholungen.stream()
                .filter(w -> w.schluessel().equals(schluessel) && giltNoch(w, jetzt))
                .findFirst();
    }

    private static boolean giltNoch(Wiederholung wiederholung, Instant jetzt) {
        return wiederholung.am().plus(AUFBEWAHRUNG).isAfter(jetzt);
    }
}
