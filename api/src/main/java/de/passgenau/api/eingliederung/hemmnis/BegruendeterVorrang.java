package de.passgenau.api.eingliederung.hemmnis;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-06: the Fallmanager may change the order of work of a single case, and says why. */
final class BegruendeterVorrang implements Regel<HemmnisPriorisieren> {

    @Override
    public void pruefe(HemmnisPriorisieren tat, Lage lage, Pruefung pruefung) {
        if (lage.akte().hemmnisse().zu(tat.hemmnis()).isEmpty()) {
            pruefung.melde("hemmnis", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "p-06.grund");
    }
}
