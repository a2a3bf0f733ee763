package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Z-01: only a goal that is still aimed at can end, and somebody says why. */
final class VerfolgtesZiel implements Regel<ZielBeenden> {

    @Override
    public void pruefe(ZielBeenden tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "z-01.grund");
        var ziel = lage.akte()
                .planung()
                .ziele()
                .verfolgte()
                .stream()
                .filter(eines -> eines.id().equals(tat.ziel()))
                .findFirst();
        if (ziel.isEmpty()) {
            pruefung.melde("ziel", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        ziel.filter(eines -> tat.tag().isBefore(eines.vereinbartAm()))
                .ifPresent(eines -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "z-01.davor",
                        eines.vereinbartAm()));
    }
}
