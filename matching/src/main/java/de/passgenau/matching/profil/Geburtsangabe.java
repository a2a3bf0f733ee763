package de.passgenau.matching.profil;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When somebody was born, as far as it is known: on one of these days. */
public record Geburtsangabe(LocalDate fruehestens, LocalDate spaetestens) {

    public Geburtsangabe {
        Kalendertag.pruefe("Die Geburt", fruehestens);
        Kalendertag.pruefe("Die Geburt", spaetestens);
        if (spaetestens.isBefore(fruehestens)) {
            throw new IllegalArgumentException("Geburt von " + fruehestens + " bis " + spaetestens);
        }
    }

    public static Geburtsangabe am(LocalDate tag) {
        return new Geburtsangabe(tag, tag);
    }

    public static Geburtsangabe imJahr(int jahr) {
        return new Geburtsangabe(LocalDate.of(jahr, 1, 1), LocalDate.of(jahr, 12, 31));
    }

    /** Somebody who is this old on that day, in completed years. */
    public static Geburtsangabe vonAlter(int jahre, LocalDate stichtag) {
        return new Geburtsangabe(stichtag.minusYears(jahre + 1L).plusDays(1), stichtag.minusYears(jahre));
    }

    /** The least number of completed years on that day. */
    public int mindestalter(LocalDate stichtag) {
        return (int) ChronoUnit.YEARS.between(spaetestens, stichtag);
    }

    /** The greatest number of completed years on that day. */
    public int hoechstalter(LocalDate stichtag) {
        return (int) ChronoUnit.YEARS.between(fruehestens, stichtag);
    }

    /** Nobody can tell the birthday: a whole year is left as it is, of what is known better the year of birth stays. */
    Geburtsangabe ohneGeburtstag() {
        return fruehestens.plusYears(1).isAfter(spaetestens.plusDays(1)) ? nurJahr() : this;
    }

    private Geburtsangabe nurJahr() {
        return new Geburtsangabe(imJahr(fruehestens.getYear()).fruehestens, imJahr(spaetestens.getYear()).spaetestens);
    }
}
