package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDate;
import java.util.List;

/**
 * Something about a Vermittlungsvorschlag or a request of an employer that somebody has to know or do.
 *
 * @param fall store id of the case
 * @param tag by when
 * @param regel which rule says so
 * @param satz which sentence of the messages says it, without the prefix {@code arbeitsliste.}
 */
public record Vermittlungsanlass(String fall, LocalDate tag, String regel, String satz, List<Object> angaben) {

    public Vermittlungsanlass {
        angaben = List.copyOf(angaben);
    }
}
