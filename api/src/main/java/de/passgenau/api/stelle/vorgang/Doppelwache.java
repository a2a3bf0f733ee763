package de.passgenau.api.stelle.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.stelle.suche.Stellenmerkmale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Sees to it that no offer stands twice, and that one whose days are over is in nobody's way. */
@Component
public class Doppelwache {

    private static final String VORHANDEN = "stelle.schon-vorhanden";

    private final Stellenangebote alle;
    private final Dokumentliste<Stellenangebot> liste;
    private final Clock clock;

    Doppelwache(Stellenangebote alle, Dokumentliste<Stellenangebot> liste, Clock clock) {
        this.alle = alle;
        this.liste = liste;
        this.clock = clock;
    }

    /** Takes what an offer needs from those that no longer stand. */
    public Stellenangebot mitPlatz(Stellenangebot neu) {
        for (var wert : neu.doppel().werte()) {
            liste.mit(Stellenmerkmale.DOPPEL, wert)
                    .filter(einer -> !einer.id().equals(neu.id()))
                    .filter(einer -> einer.standAm(LocalDate.now(clock)) == Stellenstand.GESCHLOSSEN)
                    .ifPresent(this::gibFrei);
        }
        return neu;
    }

    private void gibFrei(Stellenangebot abgelaufen) {
        try {
            liste.gespeichert(List.of(alle.save(abgelaufen.ohneAnspruch())));
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            // it stands again, or somebody else has freed it: the index decides
        }
    }

    /** The reason why this one can't be stored. */
    Verstoss grund(Stellenangebot neu) {
        var anderes = anderes(neu).orElse(neu);
        return Verstoss.of("doppeltWeil", Eingabefehlercode.SCHON_VORHANDEN, VORHANDEN,
                anderes.oeffentlich().titel(), anderes.gemeldetAm(), anderes.kennung());
    }

    /** The one that stands and is the same. */
    public Optional<Stellenangebot> anderes(Stellenangebot neu) {
        return neu.doppel()
                .werte()
                .stream()
                .flatMap(wert -> liste.mit(Stellenmerkmale.DOPPEL, wert).stream())
                .filter(einer -> !einer.id().equals(neu.id()))
                .findFirst();
    }

    /** The offer because of which another one was refused, as far as this caller may know of it. */
    Optional<Stellenangebot> vorhandenes(Ergebnis<Stellenangebot> ergebnis, Anrufer anrufer) {
        return ergebnis.fehler()
                .stream()
                .filter(fehler -> fehler.satz().equals(VORHANDEN))
                .flatMap(fehler -> liste.lade(String.valueOf(fehler.angaben().getLast()), anrufer).stream())
                .findFirst();
    }
}
