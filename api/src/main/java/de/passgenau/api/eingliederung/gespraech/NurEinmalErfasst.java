package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** The same does not happen twice on one day. */
final class NurEinmalErfasst implements Regel<EreignisErfassen> {

    @Override
    public void pruefe(EreignisErfassen tat, Lage lage, Pruefung pruefung) {
        var schon = lage.akte()
                .betreuung()
                .ereignisse()
                .aller(tat.art())
                .anyMatch(eines -> eines.tag().equals(tat.tag()));
        if (schon) {
            pruefung.melde("tag", Eingabefehlercode.SCHON_VORHANDEN, "ereignis.doppelt", tat.art(), tat.tag());
        }
    }
}
