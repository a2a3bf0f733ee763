package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageeingaben.Vermittlung;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vermittlungswesen;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vermittlungswesen.Vorschlagswunsch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a request a proposal: by the same way as every other, so that nobody is proposed twice at once. */
@Component
class Anfragevermittlung {

    private final Vermittlungswesen wesen;
    private final Anfragegang gang;
    private final Dokumentliste<Kontaktanfrage> liste;
    private final Clock clock;

    Anfragevermittlung(Vermittlungswesen wesen, Anfragegang gang, Dokumentliste<Kontaktanfrage> liste, Clock clock) {
        this.wesen = wesen;
        this.gang = gang;
        this.liste = liste;
        this.clock = clock;
    }

    /** A proposal for the same offer that stands already is the one that it becomes. */
    Ergebnis<Kontaktanfrage> vorschlagen(Aufruf aufruf, String id, Vermittlung wunsch, Kennungen kennungen) {
        var anfrage = liste.lade(id, aufruf.anrufer());
        var stelle = anfrage.map(eine -> stelle(eine, wunsch, kennungen)).orElse(Kennungen.NIEMAND);
        var bereit = anfrage.filter(eine -> eine.version() == wunsch.version()
                && eine.standAm(LocalDate.now(clock)).folgende().contains(Anfragestand.VERMITTELT));
        if (bereit.isEmpty()) {
            return gang.vermittelt(aufruf, id, wunsch.version(), "");
        }
        if (stelle == null) {
            return new Abgelehnt<>(bereit.get(), List.of(
                    Verstoss.of("stellenangebotId", Eingabefehlercode.PFLICHTFELD, "pflichtfeld")));
        }
        var ergebnis = wesen.vorschlagen(aufruf, new Vorschlagswunsch(bereit.get().fall().wert(), stelle,
                wunsch.begruendung(), wunsch.wiederholungsgrund()));
        var vorschlag = ergebnis.stand();
        return vorschlag == null
                ? new Abgelehnt<>(bereit.get(), ergebnis.fehler())
                : gang.vermittelt(aufruf, id, wunsch.version(), vorschlag.kennung());
    }

    private static @Nullable String stelle(Kontaktanfrage anfrage, Vermittlung wunsch, Kennungen kennungen) {
        var andere = wunsch.stellenangebotId();
        var eigene = anfrage.stelle();
        return andere == null ? eigene == null ? null : eigene.wert() : kennungen.id(Stellenangebot.class, andere);
    }
}
