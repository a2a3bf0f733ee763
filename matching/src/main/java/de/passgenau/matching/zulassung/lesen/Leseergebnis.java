package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;

/** What came of reading a rule. */
public sealed interface Leseergebnis {

    record Gelesen(Zulassungsregel regel, Fundstellen stellen) implements Leseergebnis {}

    /** @param fehler at least one, in the order of the text */
    record Unverstanden(List<Lesefehler> fehler) implements Leseergebnis {

        public Unverstanden {
            fehler = List.copyOf(fehler);
        }
    }
}
