package de.passgenau.api.eingliederung.gespraech;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Kontakt;

/** E-06: an Einstiegsberatung is documented with all that belongs to it, and not as a mere contact. */
final class EinstiegsberatungFuerSich implements Regel<KontaktDokumentieren> {

    @Override
    public void pruefe(KontaktDokumentieren tat, Lage lage, Pruefung pruefung) {
        if (tat.art() == Kontakt.Art.EINSTIEGSBERATUNG) {
            pruefung.melde("art", Eingabefehlercode.UNGUELTIG, "e-06.nicht-als-kontakt");
        }
    }
}
