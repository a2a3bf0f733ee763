package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Zieloption;

/** Z-01: beyond the first labour market only complex cases; a present job is kept or extended where there is one. */
final class PassendeZieloption implements Regel<ZielVereinbaren> {

    @Override
    public void pruefe(ZielVereinbaren tat, Lage lage, Pruefung pruefung) {
        var komplex = lage.akte()
                .kategorien()
                .kategorie()
                .filter(kategorie -> kategorie.naehe() == Kundenkategorie.Naehe.KOMPLEX);
        if (tat.option() == Zieloption.JENSEITS_DES_ERSTEN_ARBEITSMARKTS && komplex.isEmpty()) {
            pruefung.melde("option", Eingabefehlercode.UNGUELTIG, "z-01.nicht-komplex");
        }
        if (tat.option().setztArbeitVoraus() && !lage.person().erwerbstaetig()) {
            pruefung.melde("option", Eingabefehlercode.UNGUELTIG, "z-01.ohne-arbeit");
        }
    }
}
