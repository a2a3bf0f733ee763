package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Termin;

/** E-04: who gets ALG, too, is invited to the Einstiegsberatung only one month before that ends. */
final class AufstockerKurzVorher implements Regel<TerminVereinbaren> {

    @Override
    public void pruefe(TerminVereinbaren tat, Lage lage, Pruefung pruefung) {
        if (tat.art() != Termin.Art.EINSTIEGSBERATUNG) {
            return;
        }
        var monate = lage.vorgaben().aufstockervorlauf();
        lage.akte()
                .betreuung()
                .ereignisse()
                .letztes(Ereignis.Art.ALG_ENDE)
                .map(ende -> ende.tag().minusMonths(monate))
                .filter(fruehestens -> tat.beginn().toLocalDate().isBefore(fruehestens))
                .ifPresent(fruehestens -> pruefung.melde("beginn", Eingabefehlercode.UNGUELTIG, "e-04.zu-frueh",
                        fruehestens));
    }
}
