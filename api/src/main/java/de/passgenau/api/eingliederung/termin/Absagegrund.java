package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** An appointment is cancelled before its day is over, for a reason. */
final class Absagegrund implements Regel<TerminAbsagen> {

    @Override
    public void pruefe(TerminAbsagen tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "termin.absagegrund");
        lage.akte()
                .betreuung()
                .termine()
                .termin(tat.termin())
                .filter(termin -> termin.beginn().toLocalDate().isBefore(lage.heute()))
                .ifPresent(termin -> pruefung.melde("termin", Eingabefehlercode.UNGUELTIG, "termin.vorbei",
                        termin.beginn().toLocalDate()));
    }
}
