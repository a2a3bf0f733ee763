package de.passgenau.api.datenschutz.loeschung;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.datenschutz.Folgedaten.Faellig;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.protokoll.Handlung;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Deletes what is due, a few seconds at a time: a call that has not come to the end leaves the run open, and the next
 * call, or the one after a crash, goes on with it. There is one run at a time and one call at it.
 */
@Component
class Loeschlauf {

    private static final Set<Urteil> ZU_TUN = Set.of(Urteil.ZU_LOESCHEN, Urteil.ZU_SPERREN);
    private static final Duration JE_AUFRUF = Duration.ofSeconds(4);
    private static final Duration RESERVIERT = Duration.ofSeconds(30);
    private static final int PORTION = 50;

    private final Loeschnachweise nachweise;
    private final Loeschbestand bestand;
    private final Folgeloeschung folgen;
    private final Clock clock;

    Loeschlauf(Loeschnachweise nachweise, Loeschbestand bestand, Folgeloeschung folgen, Clock clock) {
        this.nachweise = nachweise;
        this.bestand = bestand;
        this.folgen = folgen;
        this.clock = clock;
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** @param stichtag of a new run; an open one keeps its own */
    Ergebnis<Loeschnachweis> starte(Aufruf aufruf, LocalDate stichtag) {
        return nachweise.offener()
                .<Ergebnis<Loeschnachweis>>map(Ergebnis::angenommen)
                .orElseGet(() -> nachweise.beginne(aufruf, stichtag, bestand.fassung()))
                .dann(lauf -> lauf.istAbgeschlossen() ? Ergebnis.angenommen(lauf) : weiter(lauf, aufruf));
    }

    private Ergebnis<Loeschnachweis> weiter(Loeschnachweis lauf, Aufruf aufruf) {
        var beginn = clock.instant();
        var reserviertBis = lauf.reserviertBis();
        if (reserviertBis != null && reserviertBis.isAfter(beginn)) {
            return laeuft();
        }
        try {
            return Ergebnis.angenommen(bearbeite(reserviert(lauf), aufruf, beginn.plus(JE_AUFRUF)));
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return laeuft();
        }
    }

    private static Ergebnis<Loeschnachweis> laeuft() {
        return Abgelehnt.wegen(Verstoss.of("", Eingabefehlercode.SCHON_VORHANDEN, "loeschlauf-laeuft"));
    }

    private Loeschnachweis reserviert(Loeschnachweis lauf) {
        return nachweise.speichere(lauf.reserviert(clock.instant().plus(RESERVIERT)));
    }

    private Loeschnachweis bearbeite(Loeschnachweis lauf, Aufruf aufruf, Instant ende) {
        var handlung = Handlung.von(aufruf.einsicht());
        nachweise.offenePosten(lauf).forEach(posten -> folgen.setzeFort(lauf, posten, handlung));
        var stand = loescheHaushalte(loescheFaelle(lauf, aufruf, ende), handlung, ende);
        return portion(lauf).isEmpty() && haushalte(lauf).isEmpty()
                ? nachweise.schliesseAb(stand, bestand.zahlen(lauf.stichtag()))
                : nachweise.speichere(stand.reserviert(null));
    }

    private Loeschnachweis loescheFaelle(Loeschnachweis lauf, Aufruf aufruf, Instant ende) {
        var handlung = Handlung.von(aufruf.einsicht());
        var stand = lauf;
        for (var portion = portion(lauf); !portion.isEmpty() && !istUm(ende); portion = portion(lauf)) {
            long gesperrt = 0;
            for (var fall : portion) {
                if (fall.urteil() == Urteil.ZU_LOESCHEN) {
                    folgen.loesche(stand, fall, handlung);
                } else if (bestand.sperre(fall.fall(), aufruf)) {
                    gesperrt++;
                }
            }
            stand = reserviert(stand.mit(stand.zahlen().gesperrt(gesperrt)));
        }
        return stand;
    }

    /** Behind the cases: the last one of a household may have gone just now. */
    private Loeschnachweis loescheHaushalte(Loeschnachweis lauf, Handlung handlung, Instant ende) {
        var stand = lauf;
        for (var portion = haushalte(lauf); !portion.isEmpty() && !istUm(ende); portion = haushalte(lauf)) {
            for (var eines : portion) {
                folgen.loesche(stand, eines, handlung);
            }
            stand = reserviert(stand);
        }
        return stand;
    }

    private boolean istUm(Instant ende) {
        return clock.instant().isAfter(ende);
    }

    private List<Faellig> haushalte(Loeschnachweis lauf) {
        return folgen.portion(lauf.stichtag(), PORTION);
    }

    private List<Loeschfall.Beurteilt> portion(Loeschnachweis lauf) {
        return bestand.mit(ZU_TUN, lauf.stichtag(), PORTION);
    }

    Loeschvorschau vorschau(LocalDate stichtag) {
        return new Loeschvorschau(stichtag, bestand.fassung(), bestand.zahlen(stichtag), folgen.anzahl(stichtag));
    }
}
