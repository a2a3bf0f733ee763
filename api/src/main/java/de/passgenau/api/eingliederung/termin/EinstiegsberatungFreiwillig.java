package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Termin;

/** E-05: nobody has to come to the Einstiegsberatung, so that no invitation says so. */
final class EinstiegsberatungFreiwillig implements Regel<TerminVereinbaren> {

    @Override
    public void pruefe(TerminVereinbaren tat, Lage lage, Pruefung pruefung) {
        var einladung = tat.einladung();
        if (tat.art() == Termin.Art.EINSTIEGSBERATUNG && einladung != null && einladung.meldeaufforderung()) {
            pruefung.melde("einladung.meldeaufforderung", Eingabefehlercode.UNGUELTIG, "e-05.freiwillig");
        }
    }
}
