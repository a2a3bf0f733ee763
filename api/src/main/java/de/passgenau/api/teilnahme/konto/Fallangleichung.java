package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes into a case what follows for it from its Teilnahmen: which Träger may know of its person, and the Maßnahmen in
 * its course, on which Fallkonferenz and Arbeitsbündnis hang (T-05, T-06).
 */
@Component
class Fallangleichung {

    private static final int VERSUCHE = 20;

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Massnahmenkunde kunde;
    private final Clock clock;

    Fallangleichung(Dokumentliste<Fall> faelle, Fallspeicher speicher, Massnahmenkunde kunde, Clock clock) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.kunde = kunde;
        this.clock = clock;
    }

    /** Whether anything had to be written. */
    boolean gleicheAb(Fallkennung kennung, List<Durchgang> durchgaenge, Handlung handlung) {
        var arten = kunde.arten(durchgaenge);
        var traeger = Traegerzugang.traeger(kennung, durchgaenge, LocalDate.now(clock));
        return geaendert(kennung, handlung, fall -> {
            var spur = fall.spur().fortgesetzt(clock.instant(), List.of());
            var verlauf = kunde.angleichung(fall, arten).angeglichen(fall.verlauf(), kennung, durchgaenge);
            var dort = fall.traeger().equals(traeger) ? fall : fall.bei(traeger, spur);
            return verlauf.equals(fall.verlauf()) ? dort : dort.fortgeschrieben(verlauf, spur);
        });
    }

    private boolean geaendert(Fallkennung kennung, Handlung handlung, UnaryOperator<Fall> aenderung) {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var fall = faelle.leser().lade(kennung.wert(), Sichtfilter.alles());
            if (fall.isEmpty() || fall.get().zustand() == Zustand.GESPERRT) {
                return false;
            }
            var danach = aenderung.apply(fall.get());
            if (danach.equals(fall.get())) {
                return false;
            }
            if (geschrieben(danach, handlung)) {
                return true;
            }
        }
        return false;
    }

    /** No if somebody changes the case at the same time. */
    private boolean geschrieben(Fall fall, Handlung handlung) {
        try {
            faelle.gespeichert(List.of(speicher.speichere(fall, handlung)));
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }
}
