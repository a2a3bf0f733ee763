package de.passgenau.api.eingliederung.termin;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;

/** An appointment as it was agreed on, whether its day has passed or not. */
record BerichtigterTermin(TerminVereinbaren termin) implements Einzeltat {

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return termin.verstoesseJederzeit(lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return termin.eintrag(kopf, lage);
    }
}
