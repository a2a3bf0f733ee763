package de.passgenau.api.eingliederung.einstieg;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** E-02: the Einstiegsberatung concerns everybody from the 15th birthday on. */
final class AbDemMindestalter implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        Mindestalter.pruefe(tat.tag(), lage, pruefung);
    }
}
