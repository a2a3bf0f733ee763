package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Pruefung;

/** One rule that every household keeps: says all that it would break as somebody wants it to be. */
@FunctionalInterface
public interface Haushaltsregel {

    /** Where it is noted what concerns the members together. */
    String MITGLIEDER = "mitglieder";

    void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung);

    /** Where it is noted what concerns one member. */
    static String feld(Bedarfsgemeinschaft bg, Mitglied mitglied) {
        return MITGLIEDER + '.' + bg.mitglieder().alle().indexOf(mitglied);
    }
}
