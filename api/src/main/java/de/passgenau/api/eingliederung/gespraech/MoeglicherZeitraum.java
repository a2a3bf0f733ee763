package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Ereignis;

/** Only what can be planned lies ahead, nothing ends before it begins, and benefits end where they were paid. */
final class MoeglicherZeitraum implements Regel<EreignisErfassen> {

    @Override
    public void pruefe(EreignisErfassen tat, Lage lage, Pruefung pruefung) {
        if (tat.art().istPlanbar()) {
            Angaben.seitGeburt(pruefung, "tag", tat.tag(), lage);
        } else {
            Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        }
        var bis = tat.bis();
        if (bis != null && bis.isBefore(tat.tag())) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "ereignis.ende-vor-beginn");
        }
        var ereignisse = lage.akte().betreuung().ereignisse();
        if (tat.art() == Ereignis.Art.LEISTUNGSENDE
                && !ereignisse.leistungZwischen(tat.tag(), tat.tag().plusDays(1))) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "ereignis.ohne-leistung");
        }
    }
}
