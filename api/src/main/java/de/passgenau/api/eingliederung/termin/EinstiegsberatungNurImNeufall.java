package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.eingliederung.einstieg.Mindestalter;
import de.passgenau.api.eingliederung.einstieg.Neufall;
import de.passgenau.api.fall.verlauf.Termin;

/** E-01, E-02: only who is a Neufall and old enough is invited to an Einstiegsberatung. */
final class EinstiegsberatungNurImNeufall implements Regel<TerminVereinbaren> {

    @Override
    public void pruefe(TerminVereinbaren tat, Lage lage, Pruefung pruefung) {
        if (tat.art() == Termin.Art.EINSTIEGSBERATUNG) {
            Neufall.pruefe(tat.beginn().toLocalDate(), lage, pruefung);
            Mindestalter.pruefe(tat.beginn().toLocalDate(), lage, pruefung);
        }
    }
}
