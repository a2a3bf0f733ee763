package de.passgenau.api.eingabe;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;

/** A call that waits for its turn with a document, and what came of it; it may be served by another's thread. */
record Auftrag<A>(
        Aufruf aufruf,
        String id,
        BiFunction<A, Spur, Ergebnis<A>> aenderung,
        AtomicReference<@Nullable Ergebnis<A>> antwort,
        AtomicReference<@Nullable RuntimeException> fehlschlag) {

    Auftrag(Aufruf aufruf, String id, BiFunction<A, Spur, Ergebnis<A>> aenderung) {
        this(aufruf, id, aenderung, new AtomicReference<>(), new AtomicReference<>());
    }

    void beantworte(Ergebnis<A> ergebnis) {
        antwort.set(ergebnis);
    }

    void scheitere(RuntimeException grund) {
        fehlschlag.set(grund);
    }

    /** What was accepted is in this one now, with what others have changed besides. */
    void nunIst(A stand) {
        antwort.updateAndGet(ergebnis -> ergebnis instanceof Angenommen<A> ? new Angenommen<>(stand) : ergebnis);
    }

    Ergebnis<A> ergebnis() {
        var grund = fehlschlag.get();
        if (grund != null) {
            throw grund;
        }
        var ergebnis = antwort.get();
        return switch (ergebnis) {
            case null -> throw new IllegalStateException("Nobody has served " + id);
            case Angenommen<A> angenommen -> angenommen;
            case Abgelehnt<A> abgelehnt -> abgelehnt;
        };
    }
}
