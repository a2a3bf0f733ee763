package de.passgenau.api.eingliederung.abschluss;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Nobody is expected any more when a case is closed. */
final class NichtsMehrOffen implements Regel<FallAbschliessen> {

    @Override
    public void pruefe(FallAbschliessen tat, Lage lage, Pruefung pruefung) {
        lage.akte()
                .betreuung()
                .termine()
                .offene()
                .forEach(termin -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "abschluss.termin",
                        termin.beginn().toLocalDate()));
        lage.akte()
                .betreuung()
                .fuehrung()
                .letzterWechsel()
                .filter(wechsel -> tat.tag().isBefore(wechsel.tag()))
                .ifPresent(wechsel -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "abschluss.davor",
                        wechsel.tag()));
    }
}
