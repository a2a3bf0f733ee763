package de.passgenau.api.eingliederung.hemmnis;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.hemmnis.Hemmnis;

/** P-04: every Hemmnis has a priority. */
final class Prioritaet {

    private Prioritaet() {}

    static void pruefe(int prioritaet, Pruefung pruefung) {
        if (prioritaet < 1 || prioritaet > Hemmnis.LETZTE_PRIORITAET) {
            pruefung.melde("prioritaet", Eingabefehlercode.UNGUELTIG, "p-04.prioritaet", Hemmnis.LETZTE_PRIORITAET);
        }
    }
}
