package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** E-06: each Belehrung has its proof. */
final class MitNachweis implements Regel<BelehrungErfassen> {

    @Override
    public void pruefe(BelehrungErfassen tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "fundstelle", tat.fundstelle(), "e-06.fundstelle");
    }
}
