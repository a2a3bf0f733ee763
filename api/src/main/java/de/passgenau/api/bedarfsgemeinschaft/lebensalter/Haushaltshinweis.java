package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsbild;

/**
 * Something is to be done in a household because of one of its members.
 *
 * @param satz which sentence says it, without the prefix {@code haushalt.}
 */
record Haushaltshinweis(String regel, Mitgliedsbild mitglied, LocalDate tag, String satz) {

    static Haushaltshinweis von(Altersgrenze grenze, Mitgliedsbild mitglied) {
        return new Haushaltshinweis(grenze.art().regel(), mitglied, grenze.tag(), grenze.satz(mitglied.heute()));
    }

    List<Object> angaben() {
        return List.of(mitglied.vorname(), tag);
    }
}
