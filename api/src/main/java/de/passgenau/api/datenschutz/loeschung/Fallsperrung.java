package de.passgenau.api.datenschutz.loeschung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Sperre;
import de.passgenau.api.fall.angaben.Sperrgrund;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Blocks a case that is only kept for the rest of its time. */
@Component
class Fallsperrung {

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Clock clock;

    Fallsperrung(Dokumentliste<Fall> liste, Fallspeicher speicher, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.clock = clock;
    }

    /** No if somebody has changed the case in between. */
    boolean sperre(Loeschfall faellig, Aufruf aufruf) {
        return liste.leser()
                .lade(faellig.id().wert(), Sichtfilter.alles())
                .filter(fall -> fall.version() == faellig.version() && fall.zustand() != Zustand.GESPERRT)
                .map(fall -> gesperrt(fall, aufruf))
                .orElse(false);
    }

    private boolean gesperrt(Fall fall, Aufruf aufruf) {
        var sperre = new Sperre(Sperrgrund.AUFBEWAHRUNG, LocalDate.now(clock), fall.zustand());
        var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
        try {
            liste.gespeichert(List.of(speicher.speichere(
                    fall.mit(Zustand.GESPERRT, fall.verwahrung().gesperrt(sperre), spur), aufruf)));
            return true;
        } catch (OptimisticLockingFailureException changedBySomebody) {
            return false;
        }
    }
}
