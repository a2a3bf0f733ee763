package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;

/**
 * Something in a household that asks for the attention of whoever leads one of its cases.
 *
 * @param fall store id of that case
 * @param regel the rule that asks for it, in the register
 * @param satz which sentence of the messages says it, without the prefix {@code arbeitsliste.}
 */
public record Haushaltsanlass(String fall, LocalDate tag, String regel, String satz, List<Object> angaben) {

    public Haushaltsanlass {
        angaben = List.copyOf(angaben);
    }
}
