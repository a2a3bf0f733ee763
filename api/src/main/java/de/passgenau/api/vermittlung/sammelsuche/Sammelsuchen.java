package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.catalogue.Spur;
import org.springframework.dao.OptimisticLockingFailureException;

/** Searches for everybody: one every night, more when somebody orders them; what a call does not finish goes on without it. */
final class Sammelsuchen {

    private static final Duration JE_AUFRUF = Duration.ofSeconds(2);

    private final Aktenfuehrung<Sammelsuche> akten;
    private final Sammelsuchlauf lauf;
    private final Sammelsuchablage ablage;
    private final Nachtzeit nachtzeit;
    private final Clock clock;

    Sammelsuchen(Aktenfuehrung<Sammelsuche> akten, Sammelsuchlauf lauf, Sammelsuchablage ablage, Nachtzeit nachtzeit) {
        this.akten = akten;
        this.lauf = lauf;
        this.ablage = ablage;
        this.nachtzeit = nachtzeit;
        this.clock = nachtzeit.clock();
    }

    /** One that is under way is not begun a second time. */
    SammelsucheStartenPayload starte(Aufruf aufruf) {
        var laufende = ablage.offene();
        if (!laufende.isEmpty()) {
            return new SammelsucheStartenPayload(laufende.getFirst(), List.of(), aufruf.clientMutationId());
        }
        var ergebnis = akten.anlegen(aufruf, (id, spur) -> Sammelsuche.begonnen(id, LocalDate.now(clock),
                aufruf.anrufer().kennung(), spur));
        return ergebnis instanceof Angenommen<Sammelsuche>(var suche)
                ? new SammelsucheStartenPayload(gehe(suche, clock.instant().plus(JE_AUFRUF)), List.of(),
                        aufruf.clientMutationId())
                : new SammelsucheStartenPayload(null, ergebnis.fehler(), aufruf.clientMutationId());
    }

    /** Begins that of the night when its time has come, and goes on with what is not finished; how many that were. */
    int setzeFort() {
        if (nachtzeit.istDa()) {
            beginneNachtlauf(LocalDate.now(clock));
        }
        var freie = ablage.offene().stream().filter(eine -> eine.istFrei(clock.instant())).toList();
        freie.forEach(eine -> gehe(eine, Instant.MAX));
        return freie.size();
    }

    private void beginneNachtlauf(LocalDate tag) {
        var id = "nacht-" + tag;
        if (!ablage.kennt(id)) {
            ablage.beginne(Sammelsuche.begonnen(id, tag, Handlung.VON_SELBST,
                    Spur.begonnen(clock.instant(), List.of())));
        }
    }

    /** Somebody else may be at it at the same time; then he goes on. */
    private Sammelsuche gehe(Sammelsuche suche, Instant ende) {
        if (!suche.istFrei(clock.instant())) {
            return suche;
        }
        try {
            return lauf.gehe(suche, ende);
        } catch (OptimisticLockingFailureException anotherGoesOn) {
            return suche;
        }
    }
}
