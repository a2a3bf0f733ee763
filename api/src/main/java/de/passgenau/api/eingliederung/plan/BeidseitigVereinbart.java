package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Z-01: every goal is agreed on by customer and Fallmanager, and said in words. */
final class BeidseitigVereinbart implements Regel<ZielVereinbaren> {

    @Override
    public void pruefe(ZielVereinbaren tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "vereinbartAm", tat.vereinbartAm(), lage);
        Angaben.pflichttext(pruefung, "beschreibung", tat.beschreibung(), "z-01.beschreibung");
        if (!tat.kundeEinverstanden()) {
            pruefung.melde("kundeEinverstanden", Eingabefehlercode.UNGUELTIG, "z-01.einverstanden");
        }
        if (lage.akte().planung().ziele().verfolgte().stream().anyMatch(ziel -> ziel.option() == tat.option())) {
            pruefung.melde("option", Eingabefehlercode.SCHON_VORHANDEN, "z-01.doppelt", tat.option());
        }
    }
}
