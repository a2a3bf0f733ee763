package de.passgenau.api.stelle.uebernahme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.stelle.Angebotsquelle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.stelle.Stellentat;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Ends what a stock does not have any more; only who has seen all of it can say so. */
@Component
public class Bestandsabgleich {

    private static final int VERSUCHE = 3;

    private final Quellenbestand bestand;
    private final Clock clock;

    Bestandsabgleich(Quellenbestand bestand, Clock clock) {
        this.bestand = bestand;
        this.clock = clock;
    }

    /**
     * What a stock had.
     *
     * @param fehlende those of which it says nothing any more
     * @param stehende how many of it stand today, those among them
     */
    public record Befund(List<Stellenangebot> fehlende, int stehende) {

        public Befund {
            fehlende = List.copyOf(fehlende);
        }
    }

    /** @param schluessel all that the stock has today */
    public Befund vergleiche(String system, Set<String> schluessel) {
        var heute = LocalDate.now(clock);
        var stehende = bestand.ausDem(system)
                .stream()
                .filter(eines -> eines.standAm(heute) == Stellenstand.VEROEFFENTLICHT)
                .toList();
        return new Befund(stehende.stream().filter(eines -> fehlt(eines, system, schluessel).isPresent()).toList(),
                stehende.size());
    }

    private static Optional<Angebotsquelle> fehlt(Stellenangebot stelle, String system, Set<String> schluessel) {
        return stelle.quellen()
                .stream()
                .filter(quelle -> quelle.system().equals(system) && !schluessel.contains(quelle.schluessel()))
                .findFirst();
    }

    /** Those that have ended; one that another source has, or that was reported here, goes on. */
    public List<Stellenangebot> beende(String system, Set<String> schluessel, Aufruf aufruf) {
        return vergleiche(system, schluessel).fehlende()
                .stream()
                .map(eines -> ohne(eines.id(), system, schluessel, aufruf))
                .filter(Stellenangebot::entfallen)
                .toList();
    }

    private Stellenangebot ohne(StellenangebotId id, String system, Set<String> schluessel, Aufruf aufruf) {
        for (int versuch = 1;; versuch++) {
            var jetzt = bestand.lade(id);
            try {
                var danach = ohne(jetzt, system, schluessel, aufruf);
                return danach.equals(jetzt) ? jetzt : bestand.speichere(danach);
            } catch (OptimisticLockingFailureException anotherWasFirst) {
                if (versuch == VERSUCHE) {
                    return jetzt;
                }
            }
        }
    }

    private Stellenangebot ohne(Stellenangebot stelle, String system, Set<String> schluessel, Aufruf aufruf) {
        var jetzt = clock.instant();
        var tat = new Stellentat(aufruf.anrufer().kennung(), LocalDate.now(clock),
                stelle.spur().fortgesetzt(jetzt, List.of()));
        return stelle.schliessung() == null
                ? fehlt(stelle, system, schluessel).map(quelle -> stelle.nichtMehrIn(quelle, tat)).orElse(stelle)
                : stelle;
    }
}
