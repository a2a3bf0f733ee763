package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** T-02: whoever has to take a case over learns why. */
final class BegruendeteUebergabe implements Regel<FallUebergeben> {

    @Override
    public void pruefe(FallUebergeben tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "t-02.grund");
        var unused = pruefung.pflichttext("empfaenger", tat.empfaenger(), 1, Angaben.KENNUNG);
    }
}
