package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Pruefung;

/** One rule that every household keeps: says all that it would break as somebody wants it to be. */
@FunctionalInterface
public interface Haushaltsregel {

    void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung);
}
