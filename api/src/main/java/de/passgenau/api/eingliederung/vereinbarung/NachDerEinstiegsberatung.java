package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** V-01: an agreement comes after the Einstiegsberatung, or after the talk in which it was made up for. */
final class NachDerEinstiegsberatung implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        Angaben.nichtKuenftig(pruefung, "geschlossenAm", tat.geschlossenAm(), lage);
        var beraten = lage.akte()
                .betreuung()
                .gespraeche()
                .einstiegsberatungen()
                .stream()
                .anyMatch(eine -> !eine.tag().isAfter(tat.geschlossenAm()));
        if (!beraten) {
            pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-01.ohne-einstiegsberatung");
        }
    }
}
