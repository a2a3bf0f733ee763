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
 * Makes one case of two of the same person. The one that is kept has everything first, then the other one ends; what a
 * call that broke off in between has begun is finished by itself, or by the same call once more.
 */
@Component
class Personenzusammenfuehrung {

    private static final String DOPPELT = "doppelterFallId";

    private final Aktenfuehrung<Fall> akten;
    private final Fallabnahme abnahme;
    private final Vereinigungsnachholung nachholung;
    private final Kennungen kennungen;

    Personenzusammenfuehrung(Aktenfuehrung<Fall> akten, Fallabnahme abnahme,
            Vereinigungsnachholung nachholung, Kennungen kennungen) {
        this.akten = akten;
        this.abnahme = abnahme;
        this.nachholung = nachholung;
        this.kennungen = kennungen;
    }

    Ergebnis<Fall> vereinige(Aufruf aufruf, Fallbezug bezug, Personenwunsch wunsch) {
        var id = kennungen.id(Fall.class, bezug.fallId());
        var ergebnis = akten.aendern(aufruf, id, bezug.version(),
                (behalten, spur) -> vereint(behalten, spur, wunsch, aufruf));
        if (ergebnis instanceof Angenommen<Fall>(var behalten)) {
            return nachholung.beende(behalten, doppelterId(wunsch), Veranlassung.von(aufruf));
        }
        if (ergebnis.fehler().stream().anyMatch(einer -> einer.code() == Eingabefehlercode.VERALTET)) {
            nachholung.vergiss(id, doppelterId(wunsch));
        }
        return ergebnis;
    }

    private String doppelterId(Personenwunsch wunsch) {
        return kennungen.id(Fall.class, wunsch.doppelterFallId());
    }

    private Ergebnis<Fall> vereint(Fall behalten, Spur spur, Personenwunsch wunsch, Aufruf aufruf) {
        var pruefung = new Pruefung();
        befugt(behalten, "fallId", aufruf, pruefung);
        var vereinigung = doppelter(wunsch, aufruf, pruefung).map(andere -> new Fallvereinigung(behalten, andere));
        vereinigung.ifPresent(eine -> eine.pruefe(pruefung));
        return vereinigung.isEmpty() || !pruefung.verstoesse().isEmpty()
                ? new Abgelehnt<>(behalten, pruefung.verstoesse())
                : abgenommen(vereinigung.get(), spur, aufruf);
    }

    /** It is remembered that it has begun before anything of it is stored. */
    private Ergebnis<Fall> abgenommen(Fallvereinigung vereinigung, Spur spur, Aufruf aufruf) {
        var vereint = vereinigung.vereint(spur);
        var fehler = abnahme.verstoesse(vereint, aufruf.anrufer().kennung())
                .stream()
                .map(eines -> new Verstoss(DOPPELT, eines.code(), eines.satz(), eines.angaben()))
                .toList();
        if (!fehler.isEmpty()) {
            return new Abgelehnt<>(vereinigung.behalten(), fehler);
        }
        nachholung.merke(vereinigung, aufruf.anrufer().kennung());
        return Ergebnis.angenommen(vereint);
    }

    private Optional<Fall> doppelter(Personenwunsch wunsch, Aufruf aufruf, Pruefung pruefung) {
        var doppelter = nachholung.finde(doppelterId(wunsch), aufruf.anrufer());
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
