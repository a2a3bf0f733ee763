package de.passgenau.api.arbeitgeber;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;

import org.springframework.stereotype.Component;

/** Takes employers up and changes them. */
@Component
class Arbeitgeberkartei {

    private final Aktenfuehrung<Arbeitgeber> akten;
    private final Arbeitgebereingaben eingaben;

    Arbeitgeberkartei(Aktenfuehrung<Arbeitgeber> akten, Arbeitgebereingaben eingaben) {
        this.akten = akten;
        this.eingaben = eingaben;
    }

    Ergebnis<Arbeitgeber> anlegen(Aufruf aufruf, ArbeitgeberEingabe wunsch) {
        return Arbeitgeberpruefung.geprueft(wunsch)
                .dann(angaben -> akten.anlegen(aufruf,
                        (id, spur) -> Arbeitgeber.aufgenommen(new ArbeitgeberId(id), angaben, spur)));
    }

    Ergebnis<Arbeitgeber> aendern(Aufruf aufruf, String id, ArbeitgeberAendernEingabe wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(),
                (bisher, spur) -> Arbeitgeberpruefung.geprueft(eingaben.geaendert(wunsch, bisher))
                        .dann(angaben -> Ergebnis.angenommen(
                                angaben.equals(bisher.angaben()) ? bisher : bisher.geaendert(angaben, spur))));
    }
}
