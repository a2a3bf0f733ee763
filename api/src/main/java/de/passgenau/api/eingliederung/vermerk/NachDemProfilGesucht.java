package de.passgenau.api.eingliederung.vermerk;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** who looks for offers knows the Zielberuf of that day. */
final class NachDemProfilGesucht implements Regel<SuchlaufDokumentieren> {

    @Override
    public void pruefe(SuchlaufDokumentieren tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.freitext(pruefung, "ergebnis", tat.ergebnis());
        var treffer = tat.treffer();
        if (treffer != null && treffer < 0) {
            pruefung.melde("treffer", Eingabefehlercode.UNGUELTIG, "x-06.treffer", treffer);
        }
        if (lage.akte().profil().am(tat.tag()).isEmpty()) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "x-06.profil", tat.tag());
        }
    }
}
