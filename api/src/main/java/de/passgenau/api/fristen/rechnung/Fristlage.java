package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.List;

/**
 * The dated facts of one case, and nothing else of it.
 *
 * @param fall an id that stands for the case
 * @param tatsachen in any order; an end that was moved is there once, as it is now
 * @param phasen in any order; one mark has no two phases at a time
 */
public record Fristlage(String fall, LocalDate geburtstag, List<Tatsache> tatsachen, List<Phase> phasen) {

    public Fristlage {
        if (fall.isBlank()) {
            throw new IllegalArgumentException("A case has an id");
        }
        tatsachen = List.copyOf(tatsachen);
        phasen = List.copyOf(phasen);
    }
}
