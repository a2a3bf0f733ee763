package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;

/** K-01: S is for the self-employed. */
final class NurSelbstaendigeInS implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        if (tat.kategorie().naehe() == Kundenkategorie.Naehe.SELBSTAENDIG && !lage.person().selbstaendig()) {
            pruefung.melde("kategorie", Eingabefehlercode.UNGUELTIG, "k-01.selbstaendig");
        }
    }
}
