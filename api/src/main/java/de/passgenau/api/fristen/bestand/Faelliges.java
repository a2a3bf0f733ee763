package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

import de.passgenau.api.fristen.rechnung.Fristzustand;

/**
 * Something that has to be done by today.
 *
 * @param fall id of the case
 * @param nummer of the rule, in the register
 * @param heute whether today is the day, or it has passed
 * @param erklaerung why that day, in one sentence of the language that somebody reads
 */
public record Faelliges(
        String fall,
        LocalDate tag,
        String nummer,
        boolean heute,
        Function<Locale, String> erklaerung) {

    static Faelliges von(Fristposten posten) {
        return new Faelliges(posten.fall().id(), posten.faellig(), posten.regel().registernummer(),
                posten.zustand() == Fristzustand.HEUTE, posten.frist()::erklaerung);
    }
}
