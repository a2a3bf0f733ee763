package de.passgenau.api.eingliederung.akte;

import java.time.Clock;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Stores what follows in a case by itself, on nobody's behalf. */
@Component
public class Selbsteintrag {

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Clock clock;

    Selbsteintrag(Dokumentliste<Fall> liste, Fallspeicher speicher, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.clock = clock;
    }

    /** Whether it is stored. What somebody else changes just now is left for the next time. */
    public boolean speichere(Fall fall, Fallverlauf danach, Handlung handlung) {
        try {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            liste.gespeichert(List.of(speicher.speichere(fall.fortgeschrieben(danach, spur), handlung)));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }
}
