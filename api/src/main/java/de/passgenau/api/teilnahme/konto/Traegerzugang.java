package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes into a case which Träger may know of its person: those to whose Durchgänge she is assigned or has come, and for
 * four weeks more, so that they can report and rate the goal.
 */
@Component
class Traegerzugang {

    private static final int NACHLAUF_IN_TAGEN = 28;
    private static final int VERSUCHE = 20;

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Clock clock;

    Traegerzugang(Dokumentliste<Fall> faelle, Fallspeicher speicher, Clock clock) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.clock = clock;
    }

    /** Whether anything had to be written. */
    boolean gleicheAb(Fallkennung kennung, List<Durchgang> durchgaenge, Handlung handlung) {
        var traeger = traeger(kennung, durchgaenge);
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var fall = faelle.leser().lade(kennung.wert(), Sichtfilter.alles());
            if (fall.isEmpty() || fall.get().zustand() == Zustand.GESPERRT || fall.get().traeger().equals(traeger)) {
                return false;
            }
            if (geschrieben(fall.get(), traeger, handlung)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> traeger(Fallkennung kennung, List<Durchgang> durchgaenge) {
        var heute = LocalDate.now(clock);
        return durchgaenge.stream()
                .filter(durchgang -> durchgang.teilnahmen(kennung).anyMatch(eine -> istDort(eine, heute)))
                .map(durchgang -> durchgang.angebot().traeger().wert())
                .collect(Collectors.toSet());
    }

    private static boolean istDort(Teilnahme eine, LocalDate heute) {
        return eine.stand(heute).belegt()
                || eine.letzterTag().filter(tag -> !tag.plusDays(NACHLAUF_IN_TAGEN).isBefore(heute)).isPresent();
    }

    /** No if somebody changes the case at the same time. */
    private boolean geschrieben(Fall fall, Set<String> traeger, Handlung handlung) {
        try {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            faelle.gespeichert(List.of(speicher.speichere(fall.bei(traeger, spur), handlung)));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }
}
