package de.passgenau.catalogue.durchgang.verlauf;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Tat;

/** An act that holds for a day. */
interface Tagestat extends Tat {

    LocalDate tag();
}
