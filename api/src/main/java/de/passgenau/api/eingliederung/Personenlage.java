package de.passgenau.api.eingliederung;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * What the rules have to know of a person beside her case.
 *
 * @param erwerbstaetig works and gets benefits beside it
 * @param massnahmeBis the last day of a Maßnahme that runs; null without
 */
public record Personenlage(
        LocalDate geburtsdatum,
        boolean erwerbstaetig,
        boolean selbstaendig,
        boolean gefluechtet,
        @Nullable LocalDate massnahmeBis) {

    /** In completed years. */
    public int alter(LocalDate tag) {
        return Period.between(geburtsdatum, tag).getYears();
    }

    /** The birthday on which so many years are complete; who was born on a 29 February has it on 1 March. */
    public LocalDate geburtstag(int jahre) {
        var tag = geburtsdatum.plusYears(jahre);
        return tag.getDayOfMonth() == geburtsdatum.getDayOfMonth() ? tag : tag.plusDays(1);
    }
}
