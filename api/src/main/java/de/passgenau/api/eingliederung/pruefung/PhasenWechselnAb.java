package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** A case is closed and opened by turns, one day after the other. */
final class PhasenWechselnAb implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var phasen = akte.betreuung().fuehrung().phasen();
        for (int i = 0; i < phasen.size(); i++) {
            var istAbschluss = i % 2 == 0;
            if (phasen.get(i).istAbschluss() != istAbschluss
                    || (i > 0 && phasen.get(i).tag().isBefore(phasen.get(i - 1).tag()))) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.phasen", phasen.get(i).tag());
            }
        }
    }
}
