package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;

import de.passgenau.api.eingliederung.Vorgaben;

/** U-03: the search for a training place ends on 31 January of the year after next, counted from the wished start. */
final class Nachvermittlung {

    private Nachvermittlung() {}

    /** The day on which a seeker is signed off. */
    static LocalDate ende(LocalDate wunschbeginn, Vorgaben vorgaben) {
        var uebergaenge = vorgaben.uebergaenge();
        return uebergaenge.abmeldung().atYear(wunschbeginn.getYear() + uebergaenge.abmeldejahre());
    }
}
