package de.passgenau.api.massnahme;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;

import org.springframework.stereotype.Component;

/** Takes Träger up and changes them. */
@Component
class Traegerkartei {

    private final Aktenfuehrung<Traeger> akten;
    private final Traegereingaben eingaben;

    Traegerkartei(Aktenfuehrung<Traeger> akten, Traegereingaben eingaben) {
        this.akten = akten;
        this.eingaben = eingaben;
    }

    Ergebnis<Traeger> anlegen(Aufruf aufruf, TraegerEingabe wunsch) {
        return Traegerpruefung.geprueft(wunsch)
                .dann(angaben -> akten.anlegen(aufruf,
                        (id, spur) -> Traeger.aufgenommen(new TraegerId(id), angaben, spur)));
    }

    Ergebnis<Traeger> aendern(Aufruf aufruf, String id, TraegerAendernEingabe wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(),
                (bisher, spur) -> Traegerpruefung.geprueft(eingaben.geaendert(wunsch, bisher))
                        .dann(angaben -> Ergebnis.angenommen(
                                angaben.equals(bisher.angaben()) ? bisher : bisher.geaendert(angaben, spur))));
    }
}
