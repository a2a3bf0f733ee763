package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Ends a case whose entries another one of the same person has; what came in between is taken over, too. */
@Component
class Doppelfaelle {

    private static final int VERSUCHE = 3;

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Fallverweise verweise;
    private final Clock clock;

    Doppelfaelle(Dokumentliste<Fall> faelle, Fallspeicher speicher, Fallverweise verweise, Clock clock) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.verweise = verweise;
        this.clock = clock;
    }

    Ergebnis<Fall> beende(Fall behalten, String id, Veranlassung veranlasst) {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var jetzt = faelle.leser().lade(behalten.kennung(), Sichtfilter.alles()).orElse(behalten);
            var doppelt = faelle.leser().lade(id, Sichtfilter.alles());
            if (doppelt.isEmpty()) {
                return Ergebnis.angenommen(jetzt);
            }
            try {
                return Ergebnis.angenommen(beende(new Fallvereinigung(jetzt, doppelt.get()), veranlasst));
            } catch (OptimisticLockingFailureException anotherWasFirst) {
                // both are read again
            }
        }
        return new Abgelehnt<>(behalten,
                List.of(Verstoss.of("doppelteVersion", Eingabefehlercode.VERALTET, "bg.noch-einmal")));
    }

    private Fall beende(Fallvereinigung vereinigung, Veranlassung veranlasst) {
        var behalten = vereinigung.behalten();
        var vereint = vereinigung.vereint(behalten.spur().fortgesetzt(clock.instant(), List.of()));
        var gespeichert = vereint.verlauf().equals(behalten.verlauf()) ? behalten : speichere(vereint, veranlasst);
        var doppelt = vereinigung.doppelt();
        var beendet = vereinigung.beendet(LocalDate.now(clock), veranlasst.durch(),
                doppelt.spur().fortgesetzt(clock.instant(), List.of()));
        if (!beendet.equals(doppelt)) {
            speichere(beendet, veranlasst);
        }
        verweise.verlege(doppelt.id(), behalten, veranlasst.handlung());
        return gespeichert;
    }

    private Fall speichere(Fall fall, Veranlassung veranlasst) {
        var gespeichert = speicher.speichere(fall, veranlasst.handlung());
        faelle.gespeichert(List.of(gespeichert));
        return gespeichert;
    }
}
