package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-03: nobody looks for training any more after the Nachvermittlung has ended, unless for another start. */
final class VorEndeDerNachvermittlung implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (tat.zielgruppe() != Zielgruppe.AUSBILDUNGSSUCHENDE) {
            return;
        }
        lage.akte()
                .jugend()
                .bildung()
                .map(Bildungslage::wunschbeginn)
                .map(wunsch -> Nachvermittlung.ende(wunsch, lage.vorgaben()))
                .filter(ende -> !tat.gueltigVon().isBefore(ende))
                .ifPresent(ende -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "u-03.abgemeldet", ende));
    }
}
