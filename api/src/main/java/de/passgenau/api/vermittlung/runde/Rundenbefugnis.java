package de.passgenau.api.vermittlung.runde;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Entscheidung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vermittlungswesen;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vermittlungswesen.Vorschlagswunsch;
import org.springframework.stereotype.Component;

/** Whether a line can be decided by somebody, and her proposal by the same way as every other. */
@Component
class Rundenbefugnis {

    private final Dokumentliste<Abgleichrunde> runden;
    private final Vorschlagssicht faelle;
    private final Vermittlungswesen wesen;

    Rundenbefugnis(Dokumentliste<Abgleichrunde> runden, Vorschlagssicht faelle, Vermittlungswesen wesen) {
        this.runden = runden;
        this.faelle = faelle;
        this.wesen = wesen;
    }

    /** Every reason against it. */
    List<Verstoss> gegen(Rundenzeile zeile, Aufruf aufruf) {
        var fehler = new ArrayList<Verstoss>();
        if (zeile.istEntschieden()) {
            fehler.add(Verstoss.of("id", Eingabefehlercode.UNGUELTIG, "runde.entschieden"));
        }
        runden.lade(zeile.runde().wert(), aufruf.anrufer())
                .filter(runde -> runde.abschluss() != null && zeile.aufschub().isEmpty())
                .ifPresent(runde -> fehler.add(Verstoss.of("id", Eingabefehlercode.UNGUELTIG,
                        "runde.abgeschlossen")));
        faelle.fall(zeile.fall().wert(), aufruf.anrufer())
                .map(fall -> Vorschlagssicht.zuVorschlagen(fall, aufruf.anrufer()).grund())
                .ifPresent(grund -> fehler.add(Verstoss.of("id", Eingabefehlercode.NICHT_BEFUGT, grund)));
        return fehler;
    }

    /** The id of the proposal, of one that stood already too. */
    Ergebnis<String> vorgeschlagen(Aufruf aufruf, Rundenzeile zeile, Entscheidung wunsch) {
        var ergebnis = wesen.vorschlagen(aufruf, new Vorschlagswunsch(zeile.fall().wert(), zeile.stelle().wert(),
                wunsch.begruendung(), wunsch.wiederholungsgrund()));
        var vorschlag = ergebnis.stand();
        return vorschlag == null
                ? new Abgelehnt<>(null, ergebnis.fehler())
                : Ergebnis.angenommen(vorschlag.kennung());
    }
}
