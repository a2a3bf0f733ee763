package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;

/** U-02, U-03: who looks for training is ready for it; a seeker who is not becomes Aktivierungskunde. */
final class SuchendeSindReif implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (lage.akte().jugend().bildung().filter(Bildungslage::reif).isPresent()) {
            return;
        }
        if (tat.zielgruppe() == Zielgruppe.AUSBILDUNGSSUCHENDE) {
            pruefung.melde("zielgruppe", Eingabefehlercode.UNGUELTIG, "u-02.reife");
        }
        if (tat.wechselt(Zielgruppe.AUSBILDUNGSSUCHENDE, lage) && tat.zielgruppe() == Zielgruppe.VERMITTLUNGSKUNDEN) {
            pruefung.melde("zielgruppe", Eingabefehlercode.UNGUELTIG, "u-03.ohne-reife");
        }
    }
}
