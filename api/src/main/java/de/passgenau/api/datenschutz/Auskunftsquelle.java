package de.passgenau.api.datenschutz;

import java.util.List;
import java.util.Map;

import de.passgenau.api.fall.Fall;

/**
 * Tells a person what one kind of document holds about her. Every kind that refers to a case has a bean of this type; the
 * build fails without one.
 */
public interface Auskunftsquelle {

    /** The kind of document. */
    Class<?> typ();

    /** Everything about this person, for her to read. */
    List<Abschnitt> abschnitte(Fall fall);

    /** The same as it is stored, for machines (Art. 20 DSGVO), by the name of the collection. */
    Map<String, Object> gespeichert(Fall fall);
}
