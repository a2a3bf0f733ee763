package de.passgenau.api.eingabe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Changes documents that many want to change at once, whatever version they are in: each call has its turn on what the
 * one before has left, and all who have come while another was at it are stored by one write.
 */
public final class Fortschreibung<A extends Dokument> {

    /** How often another process may be first; of two of them each is as often as not. */
    private static final int VERSUCHE = 50;
    private static final int SCHALTER = 64;

    private final Ablage<A> ablage;
    private final Clock clock;
    private final List<Schalter<A>> schalter = Stream.generate(Schalter<A>::new).limit(SCHALTER).toList();

    public Fortschreibung(Ablage<A> ablage, Clock clock) {
        this.ablage = ablage;
        this.clock = clock;
    }

    /**
     * @param id        of the store, of a document that the caller is known to see
     * @param aenderung builds the changed document from the present one and its trace, gives the present one back if
     *                  nothing changes, or refuses; asked anew whenever another process was first
     */
    public Ergebnis<A> fortschreiben(Aufruf aufruf, String id, BiFunction<A, Spur, Ergebnis<A>> aenderung) {
        if (aufruf.zuLang()) {
            return Abgelehnt.wegen(
                    Verstoss.of("clientMutationId", Eingabefehlercode.ZU_LANG, "zu-lang", Aufruf.LAENGE));
        }
        return schalter.get(Math.floorMod(id.hashCode(), SCHALTER))
                .bediene(new Auftrag<>(aufruf, id, aenderung), this::erledige);
    }

    /** All for the same document. */
    private void erledige(String id, List<Auftrag<A>> auftraege) {
        for (int versuch = 1; !gespeichert(id, auftraege); versuch++) {
            if (versuch == VERSUCHE) {
                throw new OptimisticLockingFailureException("Another process was always first");
            }
        }
    }

    /** No if another process was first. */
    private boolean gespeichert(String id, List<Auftrag<A>> auftraege) {
        var gefunden = ablage.finde(id);
        if (gefunden.isEmpty()) {
            auftraege.forEach(auftrag -> auftrag.beantworte(Abgelehnt.wegen(
                    Verstoss.of("id", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"))));
            return true;
        }
        var stand = gefunden.get();
        List<Schritt<A>> schritte = new ArrayList<>();
        for (var auftrag : auftraege) {
            stand = nach(auftrag, stand, schritte);
        }
        return schritte.isEmpty() || abgelegt(auftraege, schritte);
    }

    private boolean abgelegt(List<Auftrag<A>> auftraege, List<Schritt<A>> schritte) {
        try {
            var gespeichert = ablage.speichere(schritte);
            ablage.gespeichert(gespeichert);
            auftraege.forEach(auftrag -> auftrag.nunIst(gespeichert));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }

    /** The document after this call, which may not have changed it. */
    private A nach(Auftrag<A> auftrag, A stand, List<Schritt<A>> schritte) {
        try {
            var ergebnis = wiederholt(auftrag.aufruf(), stand).or(() -> anderswo(auftrag.aufruf()))
                    .orElseGet(() -> neu(auftrag, stand));
            auftrag.beantworte(ergebnis);
            if (ergebnis instanceof Angenommen<A>(var danach) && danach.kennung().equals(stand.kennung())
                    && !danach.equals(stand)) {
                schritte.add(new Schritt<>(auftrag.aufruf(), stand, danach));
                return danach;
            }
        } catch (RuntimeException broken) {
            auftrag.scheitere(broken);
        }
        return stand;
    }

    private Ergebnis<A> neu(Auftrag<A> auftrag, A stand) {
        var jetzt = clock.instant();
        return auftrag.aenderung().apply(stand, stand.spur().fortgesetzt(jetzt, auftrag.aufruf().spur(jetzt)));
    }

    /** A call that has changed another object already is a different call under the same id. */
    private Optional<Ergebnis<A>> anderswo(Aufruf aufruf) {
        return Optional.ofNullable(aufruf.schluessel())
                .flatMap(ablage::mitAufruf)
                .flatMap(anderes -> wiederholt(aufruf, anderes));
    }

    private Optional<Ergebnis<A>> wiederholt(Aufruf aufruf, A stand) {
        return Optional.ofNullable(aufruf.schluessel())
                .flatMap(schluessel -> stand.spur().wiederholung(schluessel, clock.instant()))
                .map(frueher -> frueher.fingerabdruck().equals(aufruf.fingerabdruck())
                        ? new Angenommen<>(stand)
                        : Abgelehnt.wegen(Verstoss.of("clientMutationId", Eingabefehlercode.WIEDERHOLUNG_WEICHT_AB,
                                "wiederholung-weicht-ab")));
    }

    /** What one call has made of the document. */
    public record Schritt<A>(Aufruf aufruf, A vorher, A nachher) {}

    /** Where the documents are. */
    public interface Ablage<A> {

        /** Whoever may know of it. */
        Optional<A> finde(String id);

        /** The one that a call with this key has changed within the last day. */
        Optional<A> mitAufruf(String schluessel);

        /** Replaces the version that all these steps carry by the last of them. */
        A speichere(List<Schritt<A>> schritte);

        /** Told once of every stored change, before the callers are answered. */
        void gespeichert(A neu);
    }
}
