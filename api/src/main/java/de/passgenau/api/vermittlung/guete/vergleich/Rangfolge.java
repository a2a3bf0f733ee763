package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.List;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Person;

/** A way to rank offers and Maßnahmen for a person. */
public interface Rangfolge {

    /** As the report calls it. */
    String name();

    /** The best first; what is impossible is left out. */
    List<Rang> liste(Person person, Lauf lauf);
}
