package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Anfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragepruefung.Lage;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Anfragetat;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Schritt;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Takes requests of employers: for a person once at a time, which the store itself sees to, after a refusal only once some
 * time has passed or she was prepared anew, and not more often a day than is allowed.
 */
@Component
class Anfragewesen {

    private final Aktenfuehrung<Kontaktanfrage> akten;
    private final Anfragepruefung pruefung;
    private final Dokumentliste<Kontaktanfrage> liste;
    private final Verfall verfall;

    Anfragewesen(Aktenfuehrung<Kontaktanfrage> akten, Anfragepruefung pruefung, Dokumentliste<Kontaktanfrage> liste,
            Verfall verfall) {
        this.akten = akten;
        this.pruefung = pruefung;
        this.liste = liste;
        this.verfall = verfall;
    }

    Ergebnis<Kontaktanfrage> stellen(Aufruf aufruf, Anfrage wunsch) {
        var arbeitgeber = new ArbeitgeberId(String.valueOf(aufruf.anrufer().arbeitgeberId()));
        return akten.anlegenWenn(aufruf, (id, spur) -> pruefung.lies(aufruf, arbeitgeber, wunsch).dann(lage -> {
            if (verfall.zuViele(liste, arbeitgeber)) {
                return Abgelehnt.wegen(Verstoss.of("poolprofilId", Eingabefehlercode.UNGUELTIG, "anfrage.zu-viele",
                        verfall.regeln.jeTag()));
            }
            var wiederAb = verfall.wiederAb(liste, lage);
            if (wiederAb.isPresent()) {
                return Abgelehnt.wegen(Verstoss.of("poolprofilId", Eingabefehlercode.ZU_FRUEH, AnfragePayload.ZU_FRUEH,
                        wiederAb.get()));
            }
            verfall.raeume(liste, lage.paar(), aufruf);
            return Ergebnis.angenommen(Kontaktanfrage.gestellt(new AnfrageId(id), lage.paar(), lage.wunsch(),
                    verfall.gestellt(aufruf, spur)));
        }));
    }

    /** Knows when a request is over, and lets it go when another one wants its place. */
    @Component
    static class Verfall {

        private final Anfrageregeln regeln;
        private final Anfragespeicher speicher;
        private final Clock clock;

        Verfall(Anfrageregeln regeln, Anfragespeicher speicher, Clock clock) {
            this.regeln = regeln;
            this.speicher = speicher;
            this.clock = clock;
        }

        Schritt gestellt(Aufruf aufruf, Spur spur) {
            return new Schritt(Anfrageschritt.nach(Anfragestand.ANGEFRAGT, new Anfragetat(
                    aufruf.anrufer().kennung(), spur.geaendertAm(), heute().plus(regeln.verfall()))), spur);
        }

        boolean zuViele(Dokumentliste<Kontaktanfrage> liste, ArbeitgeberId arbeitgeber) {
            return liste.kennungen(Anfragequelle.AM_TAG,
                    Set.of(Anfragequelle.amTag(arbeitgeber.wert(), heute()))).size() >= regeln.jeTag();
        }

        /** When this employer may ask for her again; empty if it may already. */
        Optional<LocalDate> wiederAb(Dokumentliste<Kontaktanfrage> liste, Lage lage) {
            var abgelehnte = liste.kennungen(Anfragequelle.ABGELEHNT, Set.of(lage.paar().anspruch()));
            return abgelehnte.isEmpty()
                    ? Optional.empty()
                    : liste.leser()
                            .lade(abgelehnte, Sichtfilter.alles())
                            .stream()
                            .map(eine -> eine.letzter().am())
                            .filter(am -> lage.vorbereitetAm() == null || !lage.vorbereitetAm().isAfter(am))
                            .map(am -> LocalDate.ofInstant(am, clock.getZone()).plus(regeln.verfall()))
                            .filter(heute()::isBefore)
                            .max(Comparator.naturalOrder());
        }

        /** What is over by its last day stands in nobody's way. */
        void raeume(Dokumentliste<Kontaktanfrage> liste, Kontaktanfrage.Paar paar, Aufruf aufruf) {
            liste.mit(Anfragequelle.ANSPRUCH, paar.anspruch())
                    .filter(eine -> eine.standAm(heute()) == Anfragestand.VERFALLEN
                            && eine.letzter().stand() != Anfragestand.VERFALLEN)
                    .map(eine -> eine.verfallen(clock.instant(), eine.letzter().bis()))
                    .ifPresent(eine -> liste.gespeichert(List.of(speicher.speichere(eine, aufruf))));
        }

        private LocalDate heute() {
            return LocalDate.now(clock);
        }
    }
}
