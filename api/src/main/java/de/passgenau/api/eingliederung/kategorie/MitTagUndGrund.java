package de.passgenau.api.eingliederung.kategorie;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** K-02: every decision on the category is kept with its day and its reason, one after the other. */
final class MitTagUndGrund implements Regel<KategorieFestlegen> {

    @Override
    public void pruefe(KategorieFestlegen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "gueltigVon", tat.gueltigVon(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "k-02.grund");
        lage.akte()
                .kategorien()
                .letzte()
                .filter(vorige -> tat.gueltigVon().isBefore(vorige.gueltigVon()))
                .ifPresent(vorige -> pruefung.melde("gueltigVon", Eingabefehlercode.UNGUELTIG, "k-02.davor",
                        vorige.kategorie(), vorige.gueltigVon()));
    }
}
