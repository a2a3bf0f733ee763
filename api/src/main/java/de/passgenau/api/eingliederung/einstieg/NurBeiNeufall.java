package de.passgenau.api.eingliederung.einstieg;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** E-01: every Neufall is counselled once, and nobody else. */
final class NurBeiNeufall implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Neufall.pruefe(tat.tag(), lage, pruefung);
    }
}
