package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;
import java.time.Month;

import de.passgenau.api.eingliederung.Vorgaben;

/** U-03: the search for a training place ends on 31 January of the year after next, counted from the wished start. */
final class Nachvermittlung {

    private Nachvermittlung() {}

    /** The day on which a seeker is signed off. */
    static LocalDate ende(LocalDate wunschbeginn, Vorgaben vorgaben) {
        return LocalDate.of(wunschbeginn.getYear() + vorgaben.uebergaenge().abmeldejahre(), Month.JANUARY, 31);
    }
}
