package de.passgenau.api.eingliederung.einstieg;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.u25.Zielgruppe;

/** F-01: pupils have no Erstgespräch in which anything is made up for. */
final class ErstgespraechNichtMitSchuelern implements Regel<EinstiegsberatungDokumentieren> {

    @Override
    public void pruefe(EinstiegsberatungDokumentieren tat, Lage lage, Pruefung pruefung) {
        var schueler = lage.akte().jugend().zielgruppe(tat.tag()).filter(Zielgruppe.SCHUELER::equals);
        if (tat.nachgeholt() && schueler.isPresent()) {
            pruefung.melde("nachgeholt", Eingabefehlercode.UNGUELTIG, "f-01.schueler");
        }
    }
}
