package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** An appointment is made for today or a day that lies ahead. */
final class LiegtVoraus implements Regel<TerminVereinbaren> {

    @Override
    public void pruefe(TerminVereinbaren tat, Lage lage, Pruefung pruefung) {
        if (tat.beginn().toLocalDate().isBefore(lage.heute())) {
            pruefung.melde("beginn", Eingabefehlercode.UNGUELTIG, "termin.vergangen");
        }
    }
}
