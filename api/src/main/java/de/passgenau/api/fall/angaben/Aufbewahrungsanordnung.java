package de.passgenau.api.fall.angaben;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An order to keep a case whatever the rules of deletion say, as for a lawsuit.
 *
 * @param nummer names this order, whoever orders
 * @param durch subject of whoever ordered it, at the identity provider
 * @param bis the last day on which it holds; null if it is open
 * @param aufgehobenAm the day on which it was lifted; null as long as it was not
 */
public record Aufbewahrungsanordnung(
        String nummer,
        String grund,
        String durch,
        LocalDate seit,
        @Nullable LocalDate bis,
        @Nullable LocalDate aufgehobenAm) {

    public Aufbewahrungsanordnung {
        if (grund.isBlank()) {
            throw new IllegalArgumentException("An order to keep a case has a reason");
        }
        if (bis != null && bis.isBefore(seit)) {
            throw new IllegalArgumentException("Ordered on " + seit + " until " + bis);
        }
    }

    Aufbewahrungsanordnung aufgehoben(LocalDate am) {
        return new Aufbewahrungsanordnung(nummer, grund, durch, seit, bis, am);
    }

    /** Also on days before it was given: nothing is deleted in its past. */
    public boolean haelt(LocalDate tag) {
        return aufgehobenAm == null && (bis == null || !tag.isAfter(bis));
    }
}
