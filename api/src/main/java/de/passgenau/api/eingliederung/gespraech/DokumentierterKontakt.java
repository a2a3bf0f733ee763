package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** V-02: a contact has its day and says what came out of it. */
final class DokumentierterKontakt implements Regel<KontaktDokumentieren> {

    @Override
    public void pruefe(KontaktDokumentieren tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "ergebnis", tat.ergebnis(), "v-02.kontakt-ergebnis");
    }
}
