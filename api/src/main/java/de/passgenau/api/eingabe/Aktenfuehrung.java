package de.passgenau.api.eingabe;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Carries out a change exactly once: a repetition is answered from the first result, a stale version is refused, a
 * taken unique value is a reason, and of two changes at once one wins.
 */
public final class Aktenfuehrung<A extends Dokument> {

    private final Akte<A> akte;
    private final Clock clock;
    private final Supplier<UUID> kennungen;

    public Aktenfuehrung(Akte<A> akte, Clock clock, Supplier<UUID> kennungen) {
        this.akte = akte;
        this.clock = clock;
        this.kennungen = kennungen;
    }

    /** @param neu builds the document from its id and its trace */
    public Ergebnis<A> anlegen(Aufruf aufruf, BiFunction<String, Spur, A> neu) {
        return anlegenWenn(aufruf, (id, spur) -> new Angenommen<>(neu.apply(id, spur)));
    }

    /** @param neu builds the document from its id and its trace, or refuses; not asked for a repetition */
    public Ergebnis<A> anlegenWenn(Aufruf aufruf, BiFunction<String, Spur, Ergebnis<A>> neu) {
        if (aufruf.zuLang()) {
            return zuLang();
        }
        var id = aufruf.kennung(kennungen.get());
        var frueher = aufruf.schluessel() == null ? Optional.<A>empty() : akte.finde().apply(id, aufruf.anrufer());
        if (frueher.isEmpty()) {
            return einfuegen(id, aufruf, neu);
        }
        return wiederholt(frueher.get(), aufruf)
                .orElseGet(() -> einfuegen(kennungen.get().toString(), aufruf, neu));
    }

    private Ergebnis<A> einfuegen(String id, Aufruf aufruf, BiFunction<String, Spur, Ergebnis<A>> neu) {
        var jetzt = clock.instant();
        return switch (neu.apply(id, Spur.begonnen(jetzt, aufruf.spur(jetzt)))) {
            case Abgelehnt<A> abgelehnt -> abgelehnt;
            case Angenommen<A>(A objekt) -> eingefuegt(id, aufruf, objekt);
        };
    }

    private Ergebnis<A> eingefuegt(String id, Aufruf aufruf, A objekt) {
        try {
            return gespeichert(akte.speichere().apply(objekt, aufruf));
        } catch (DuplicateKeyException taken) {
            return akte.finde()
                    .apply(id, aufruf.anrufer())
                    .flatMap(first -> wiederholt(first, aufruf))
                    .orElseGet(() -> Abgelehnt.wegen(akte.schonVorhanden().apply(objekt)));
        }
    }

    /**
     * @param id        of the store; what is unknown or out of the caller's sight is refused alike
     * @param aenderung builds the changed document from the present one and its trace, gives the present one back if
     *                  nothing changes, or refuses
     */
    public Ergebnis<A> aendern(Aufruf aufruf, String id, long version,
            BiFunction<A, Spur, Ergebnis<A>> aenderung) {
        if (aufruf.zuLang()) {
            return zuLang();
        }
        var gefunden = akte.finde().apply(id, aufruf.anrufer());
        if (gefunden.isEmpty()) {
            return Abgelehnt.wegen(Verstoss.of(akte.idfeld(), Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
        }
        var objekt = gefunden.get();
        return wiederholt(objekt, aufruf).or(() -> anderswo(aufruf))
                .orElseGet(
                        () -> objekt.version() == version ? aendern(aufruf, objekt, aenderung) : veraltet(objekt));
    }

    private Ergebnis<A> aendern(Aufruf aufruf, A objekt, BiFunction<A, Spur, Ergebnis<A>> aenderung) {
        var jetzt = clock.instant();
        var ergebnis = aenderung.apply(objekt, objekt.spur().fortgesetzt(jetzt, aufruf.spur(jetzt)));
        return switch (ergebnis) {
            case Abgelehnt<A> abgelehnt -> abgelehnt;
            case Angenommen<A>(A geaendert) -> geaendert.equals(objekt)
                    ? new Angenommen<>(objekt)
                    : ersetzen(aufruf, geaendert, objekt);
        };
    }

    private Ergebnis<A> ersetzen(Aufruf aufruf, A geaendert, A bisher) {
        try {
            return gespeichert(akte.speichere().apply(geaendert, aufruf));
        } catch (DuplicateKeyException taken) {
            return new Abgelehnt<>(bisher, List.of(akte.schonVorhanden().apply(geaendert)));
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return wiederAnsehen(aufruf, geaendert);
        }
    }

    private Ergebnis<A> wiederAnsehen(Aufruf aufruf, A geaendert) {
        var jetzt = akte.finde().apply(geaendert.kennung(), aufruf.anrufer()).orElseThrow();
        return wiederholt(jetzt, aufruf).orElseGet(() -> veraltet(jetzt));
    }

    private Ergebnis<A> gespeichert(A objekt) {
        akte.gespeichert().accept(objekt);
        return new Angenommen<>(objekt);
    }

    private static <A> Ergebnis<A> zuLang() {
        return Abgelehnt.wegen(
                Verstoss.of("clientMutationId", Eingabefehlercode.ZU_LANG, "zu-lang", Aufruf.LAENGE));
    }

    private Ergebnis<A> veraltet(A stand) {
        return new Abgelehnt<>(stand, List.of(
                Verstoss.of("version", Eingabefehlercode.VERALTET, "veraltet", stand.version())));
    }

    /** A call that has changed another object already is a different call under the same id. */
    private Optional<Ergebnis<A>> anderswo(Aufruf aufruf) {
        return Optional.ofNullable(aufruf.schluessel())
                .flatMap(akte.mitAufruf())
                .flatMap(anderes -> wiederholt(anderes, aufruf));
    }

    private Optional<Ergebnis<A>> wiederholt(A objekt, Aufruf aufruf) {
        var schluessel = aufruf.schluessel();
        return schluessel == null
                ? Optional.empty()
                : objekt.spur()
                        .wiederholung(schluessel, clock.instant())
                        .map(
                                frueher -> frueher.fingerabdruck().equals(aufruf.fingerabdruck())
                                        ? new Angenommen<>(objekt)
                                        : Abgelehnt.wegen(Verstoss.of("clientMutationId",
                                                Eingabefehlercode.WIEDERHOLUNG_WEICHT_AB, "wiederholung-weicht-ab")));
    }
}
