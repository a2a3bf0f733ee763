package de.passgenau.api.eingliederung.jugend;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;

/** V-01: pupils have no agreement, so nobody becomes one on a day after which one was concluded. */
final class SchuelerOhneVereinbarung implements Regel<ZielgruppeSetzen> {

    @Override
    public void pruefe(ZielgruppeSetzen tat, Lage lage, Pruefung pruefung) {
        if (tat.zielgruppe() != Zielgruppe.SCHUELER) {
            return;
        }
        lage.akte()
                .planung()
                .vereinbarungen()
                .geschlossene()
                .stream()
                .filter(eine -> !eine.geschlossenAm().isBefore(tat.gueltigVon()))
                .findFirst()
                .ifPresent(eine -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "v-01.schon-vereinbart",
                        eine.geschlossenAm()));
    }
}
