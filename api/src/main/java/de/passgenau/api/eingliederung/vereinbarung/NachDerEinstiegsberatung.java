package de.passgenau.api.eingliederung.vereinbarung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.eingliederung.einstieg.Neufall;

/**
 * V-01, E-01: an agreement comes after the Einstiegsberatung, or after the talk in which it was made up for; who got
 * benefits before, and whose case has come from elsewhere, has none.
 */
final class NachDerEinstiegsberatung implements Regel<VereinbarungAbschliessen> {

    @Override
    public void pruefe(VereinbarungAbschliessen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "geschlossenAm", tat.geschlossenAm(), lage);
        var beraten = lage.akte()
                .betreuung()
                .gespraeche()
                .einstiegsberatungen()
                .stream()
                .anyMatch(eine -> !eine.tag().isAfter(tat.geschlossenAm()));
        if (!beraten && !Neufall.beziehtSchon(tat.geschlossenAm(), lage)) {
            pruefung.melde("geschlossenAm", Eingabefehlercode.UNGUELTIG, "v-01.ohne-einstiegsberatung");
        }
    }
}
