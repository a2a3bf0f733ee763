package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** U-01: each belongs to exactly one target group at a time, and every change has its day and reason. */
final class EineNachDerAnderen implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "gueltigVon", tat.gueltigVon(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "u-01.grund");
        lage.akte().jugend().letzter().ifPresent(letzter -> {
            if (letzter.zielgruppe() == tat.zielgruppe()) {
                pruefung.melde("zielgruppe", Eingabefehlercode.SCHON_VORHANDEN, "u-01.unveraendert", tat.zielgruppe(),
                        letzter.gueltigVon());
            }
            if (tat.gueltigVon().isBefore(letzter.gueltigVon())) {
                pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "u-01.davor", letzter.zielgruppe(),
                        letzter.gueltigVon());
            }
        });
    }
}
