package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** Nobody misses an appointment before it has begun. */
final class ErstWennErWar implements Regel<TerminVersaeumen> {

    @Override
    public void pruefe(TerminVersaeumen tat, Lage lage, Pruefung pruefung) {
        Angaben.freitext(pruefung, "wichtigerGrund", tat.wichtigerGrund());
        lage.akte()
                .betreuung()
                .termine()
                .termin(tat.termin())
                .filter(termin -> termin.beginn().isAfter(lage.umstaende().zeit()))
                .ifPresent(termin -> pruefung.melde("termin", Eingabefehlercode.UNGUELTIG, "termin.noch-nicht",
                        termin.beginn().toLocalDate(), termin.beginn().toLocalTime()));
    }
}
