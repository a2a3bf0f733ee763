package de.passgenau.api.eingliederung.abschluss;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.angaben.Abschlussgrund;

/** C-01: who closes a case because of work or training has recorded that; another reason is said in words. */
final class BelegterAbschluss implements Regel<FallAbschliessen> {

    @Override
    public void pruefe(FallAbschliessen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        if (tat.abschluss() == Abschlussgrund.SONSTIGES) {
            Angaben.pflichttext(pruefung, "grund", tat.grund(), "abschluss.grund");
        } else {
            Angaben.freitext(pruefung, "grund", tat.grund());
        }
        var bestehende = lage.akte().betreuung().integrationen().bestehende(tat.tag());
        if (tat.abschluss() == Abschlussgrund.ARBEIT_AUFGENOMMEN
                && bestehende.stream().allMatch(eine -> eine.art().istAusbildung())) {
            pruefung.melde("abschluss", Eingabefehlercode.UNGUELTIG, "abschluss.ohne-arbeit");
        }
        if (tat.abschluss() == Abschlussgrund.AUSBILDUNG_AUFGENOMMEN
                && bestehende.stream().noneMatch(eine -> eine.art().istAusbildung())) {
            pruefung.melde("abschluss", Eingabefehlercode.UNGUELTIG, "abschluss.ohne-ausbildung");
        }
    }
}
