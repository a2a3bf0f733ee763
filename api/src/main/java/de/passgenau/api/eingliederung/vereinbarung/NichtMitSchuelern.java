package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;

/** V-01: pupils have no agreement. */
final class NichtMitSchuelern implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        if (lage.akte().jugend().zielgruppe(tat.geschlossenAm()).filter(Zielgruppe.SCHUELER::equals).isPresent()) {
            pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-01.schueler");
        }
    }
}
