package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** An appointment has a place, and is the only one at its time. */
final class FreierTermin implements Regel<TerminVereinbaren> {

    @Override
    public void pruefe(TerminVereinbaren tat, Lage lage, Pruefung pruefung) {
        Angaben.pflichttext(pruefung, "ort", tat.ort(), "termin.ort");
        if (lage.akte()
                .betreuung()
                .termine()
                .offene()
                .stream()
                .anyMatch(anderer -> anderer.beginn().equals(tat.beginn()))) {
            pruefung.melde("beginn", Eingabefehlercode.SCHON_VORHANDEN, "termin.doppelt");
        }
        var einladung = tat.einladung();
        if (einladung != null) {
            Angaben.geschehen(pruefung, "einladung.versandtAm", einladung.versandtAm(), lage);
        }
    }
}
