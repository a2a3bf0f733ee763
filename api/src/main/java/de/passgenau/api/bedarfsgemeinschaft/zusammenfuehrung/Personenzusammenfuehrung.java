package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.util.Optional;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.akte.Fallabnahme;
import de.passgenau.api.eingliederung.akte.Fallbezug;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/**
 * Makes one case of two of the same person. The one that is kept has everything first, then the other one ends; a call
 * that broke off in between is simply repeated.
 */
@Component
class Personenzusammenfuehrung {

    private static final String DOPPELT = "doppelterFallId";

    private final Aktenfuehrung<Fall> akten;
    private final Fallabnahme abnahme;
    private final Doppelfaelle doppelte;
    private final Kennungen kennungen;

    Personenzusammenfuehrung(Aktenfuehrung<Fall> akten, Fallabnahme abnahme, Doppelfaelle doppelte,
            Kennungen kennungen) {
        this.akten = akten;
        this.abnahme = abnahme;
        this.doppelte = doppelte;
        this.kennungen = kennungen;
    }

    Ergebnis<Fall> vereinige(Aufruf aufruf, Fallbezug bezug, Personenwunsch wunsch) {
        var id = kennungen.id(Fall.class, bezug.fallId());
        var ergebnis = akten.aendern(aufruf, id, bezug.version(),
                (behalten, spur) -> vereint(behalten, spur, wunsch, aufruf));
        if (ergebnis instanceof Angenommen<Fall>(var behalten)) {
            return doppelte.beende(behalten, doppelterId(wunsch), aufruf);
        }
        return ergebnis;
    }

    private String doppelterId(Personenwunsch wunsch) {
        return kennungen.id(Fall.class, wunsch.doppelterFallId());
    }

    private Ergebnis<Fall> vereint(Fall behalten, Spur spur, Personenwunsch wunsch, Aufruf aufruf) {
        var pruefung = new Pruefung();
        befugt(behalten, "fallId", aufruf, pruefung);
        var doppelter = doppelter(wunsch, aufruf, pruefung);
        if (doppelter.isEmpty()) {
            return new Abgelehnt<>(behalten, pruefung.verstoesse());
        }
        var vereinigung = new Fallvereinigung(behalten, doppelter.get());
        vereinigung.pruefe(pruefung);
        if (!pruefung.verstoesse().isEmpty()) {
            return new Abgelehnt<>(behalten, pruefung.verstoesse());
        }
        var vereint = vereinigung.vereint(spur);
        var fehler = abnahme.verstoesse(vereint, aufruf.anrufer().kennung())
                .stream()
                .map(eines -> new Verstoss(DOPPELT, eines.code(), eines.satz(), eines.angaben()))
                .toList();
        return fehler.isEmpty() ? Ergebnis.angenommen(vereint) : new Abgelehnt<>(behalten, fehler);
    }

    private Optional<Fall> doppelter(Personenwunsch wunsch, Aufruf aufruf, Pruefung pruefung) {
        var doppelter = doppelte.finde(doppelterId(wunsch), aufruf.anrufer());
        if (doppelter.isEmpty()) {
            pruefung.melde(DOPPELT, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            return doppelter;
        }
        befugt(doppelter.get(), DOPPELT, aufruf, pruefung);
        if (doppelter.get().version() != wunsch.doppelteVersion()) {
            pruefung.melde("doppelteVersion", Eingabefehlercode.VERALTET, "veraltet", doppelter.get().version());
        }
        return doppelter;
    }

    private static void befugt(Fall fall, String feld, Aufruf aufruf, Pruefung pruefung) {
        if (!Befugnis.verantwortet(fall, aufruf.anrufer())) {
            pruefung.melde(feld, Eingabefehlercode.NICHT_BEFUGT, "nicht-zustaendig");
        }
    }
}
