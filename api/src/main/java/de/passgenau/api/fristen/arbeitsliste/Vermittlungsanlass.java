package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;

/**
 * something about a Vermittlungsvorschlag that has to be done.
 *
 * @param fall store id of the case
 * @param tag by when
 * @param satz which sentence of the messages says it, without the prefix {@code arbeitsliste.}
 */
public record Vermittlungsanlass(String fall, LocalDate tag, String satz, List<Object> angaben) {

    public Vermittlungsanlass {
        angaben = List.copyOf(angaben);
    }
}
