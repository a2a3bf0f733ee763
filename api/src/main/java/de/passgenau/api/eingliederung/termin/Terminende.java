package de.passgenau.api.eingliederung.termin;

import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.eintrag.EintragId;

/** Something becomes of an appointment. */
interface Terminende extends Einzeltat {

    EintragId termin();
}
