package de.passgenau.api.fall.person;

import java.time.LocalDate;

import de.passgenau.api.fall.angaben.Person;

/** By what a person is recognised: her name, however it is written, and her birthday. */
public record Personenschluessel(String name, LocalDate geburtsdatum) {

    public static Personenschluessel von(Person person) {
        return new Personenschluessel(person.namensschluessel(), person.geburtsdatum());
    }
}
