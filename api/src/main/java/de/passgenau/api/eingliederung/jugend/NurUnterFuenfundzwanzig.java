package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** U-01: target groups are for people under 25. */
final class NurUnterFuenfundzwanzig implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (!lage.istU25(tat.gueltigVon())) {
            pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "u-01.ab-25",
                    lage.person().geburtstag(lage.vorgaben().jugendgrenze()));
        }
    }
}
