package de.passgenau.matching;

import java.time.LocalDate;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Kalendertag;

/** What a ranking is measured by: the same weights on the same day always give the same order. */
public record Massstab(Gewichte gewichte, LocalDate stichtag) {

    public Massstab {
        Kalendertag.pruefe("Der Stichtag", stichtag);
    }
}
