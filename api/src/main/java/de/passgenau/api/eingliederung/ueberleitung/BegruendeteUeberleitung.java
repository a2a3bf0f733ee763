package de.passgenau.api.eingliederung.ueberleitung;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** T-02, T-03: a handover has its reason, and hands on only what is on record. */
final class BegruendeteUeberleitung implements Regel<FallUeberleiten> {

    @Override
    public void pruefe(FallUeberleiten tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "t-02.grund");
        Angaben.freitext(pruefung, "protokoll", tat.protokoll());
        genannt(tat, pruefung);
        if (tat.hemmnisse().stream().anyMatch(id -> lage.akte().hemmnisse().zu(id).isEmpty())) {
            pruefung.melde("hemmnisse", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
    }

    private static void genannt(FallUeberleiten tat, Pruefung pruefung) {
        var unused = pruefung.pflichttext("empfaenger", tat.empfaenger(), 1, Angaben.KENNUNG);
        unused = pruefung.text("geschaeftsstelle", tat.geschaeftsstelle(), Angaben.KENNUNG);
    }
}
