package de.passgenau.api.eingliederung.abschluss;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Only a closed case is opened again, after it was closed, and for a reason. */
final class NachDemAbschluss implements Regel<FallWiederaufnehmen> {

    @Override
    public void pruefe(FallWiederaufnehmen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "abschluss.wiederaufnahme");
        var fuehrung = lage.akte().betreuung().fuehrung();
        if (fuehrung.istOffen()) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "abschluss.offen");
        }
        fuehrung.letzterWechsel()
                .filter(wechsel -> tat.tag().isBefore(wechsel.tag()))
                .ifPresent(wechsel -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "abschluss.davor",
                        wechsel.tag()));
    }
}
