package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Ereignis;

/** F-01: only benefits that were granted have a letter, and it has been written. */
final class BescheidZurBewilligung implements Regel<EreignisErfassen> {

    @Override
    public void pruefe(EreignisErfassen tat, Lage lage, Pruefung pruefung) {
        var bescheid = tat.bescheidVom();
        if (bescheid == null) {
            return;
        }
        Angaben.geschehen(pruefung, "bescheidVom", bescheid, lage);
        if (tat.art() != Ereignis.Art.BEWILLIGUNG) {
            pruefung.melde("bescheidVom", Eingabefehlercode.UNGUELTIG, "ereignis.nur-bewilligung");
        }
    }
}
