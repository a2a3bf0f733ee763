package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Binds the case of a person to one household at a time: the case itself says to which, before the household does, so that
 * of two at once one wins.
 */
@Component
public class Fallbindung {

    private static final Verstoss ANDERSWO = Verstoss.of("fallId", Eingabefehlercode.SCHON_VORHANDEN,
            "bg.fall-anderswo");

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Clock clock;

    Fallbindung(Dokumentliste<Fall> faelle, Fallspeicher speicher, Clock clock) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.clock = clock;
    }

    public LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** A case that the caller may know of. */
    public Optional<Fall> finde(String id, Anrufer anrufer) {
        return faelle.lade(id, anrufer);
    }

    /** Why the case of this member can't belong to the household: it belongs to another, or is another's. */
    public Optional<Verstoss> binde(Fall fall, Mitglied mitglied, Bedarfsgemeinschaft bg, Aufruf aufruf) {
        if (!mitglied.istDieselbePerson(fall.namensschluessel(), fall.person().geburtsdatum())) {
            return Optional.of(Verstoss.of("fallId", Eingabefehlercode.UNGUELTIG, "bg.fall-einer-anderen"));
        }
        var bisher = fall.bgId();
        if (bg.kennung().equals(bisher)) {
            return Optional.empty();
        }
        return bisher == null ? gebunden(fall, bg, aufruf) : Optional.of(ANDERSWO);
    }

    /** Why the person of the case of this member can't be called as she is. */
    Optional<Verstoss> benenne(Mitglied mitglied, Aufruf aufruf) {
        var id = mitglied.fallId();
        return id == null
                ? Optional.empty()
                : faelle.leser()
                        .lade(id.wert(), Sichtfilter.alles())
                        .filter(fall -> !person(mitglied, fall).equals(fall.person()))
                        .flatMap(fall -> benannt(fall, person(mitglied, fall), aufruf));
    }

    private static Person person(Mitglied mitglied, Fall fall) {
        var bisher = fall.person();
        return new Person(mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(), bisher.anschrift(),
                bisher.telefon(), bisher.email());
    }

    private Optional<Verstoss> benannt(Fall fall, Person person, Aufruf aufruf) {
        if (fall.zustand() == Zustand.GESPERRT) {
            return Optional.of(Verstoss.of("mitgliedId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
        }
        try {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            faelle.gespeichert(List.of(speicher.speichere(fall.von(person, spur), aufruf)));
            return Optional.empty();
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return Optional.of(Verstoss.of("mitgliedId", Eingabefehlercode.VERALTET, "bg.fall-gleichzeitig"));
        }
    }

    private Optional<Verstoss> gebunden(Fall fall, Bedarfsgemeinschaft bg, Aufruf aufruf) {
        try {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            faelle.gespeichert(List.of(speicher.speichere(fall.in(bg.kennung(), spur), aufruf)));
            return Optional.empty();
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return Optional.of(ANDERSWO);
        }
    }
}
