package de.passgenau.api.einfuhr.datei;

import java.util.Map;
import java.util.function.UnaryOperator;

import de.passgenau.api.einfuhr.datei.Mangel.Fundort;

/**
 * One thing of a file, as the server is to take it over.
 *
 * @param ort        where it stands
 * @param schluessel what it is called there; empty if that is missing
 * @param inhalt     as the mutation takes it
 * @param ortssinn   what a field of the mutation is called in the file
 */
public record Lieferposten(
        Fundort ort,
        String schluessel,
        Map<String, Object> inhalt,
        UnaryOperator<String> ortssinn) {

    public Lieferposten(long zeile, String schluessel, Map<String, Object> inhalt, UnaryOperator<String> ortssinn) {
        this(Fundort.inZeile(zeile), schluessel, inhalt, ortssinn);
    }

    public Lieferposten(Fundort ort, String schluessel, Map<String, Object> inhalt) {
        this(ort, schluessel, inhalt, UnaryOperator.identity());
    }

    public Lieferposten(long zeile, String schluessel, Map<String, Object> inhalt) {
        this(zeile, schluessel, inhalt, UnaryOperator.identity());
    }

    /** The same with this content. */
    public Lieferposten mit(Map<String, Object> neu) {
        return new Lieferposten(ort, schluessel, neu, ortssinn);
    }

    /** Where in the file a field of the mutation stands. */
    public String stelle(String feld) {
        return ortssinn.apply(feld);
    }
}
