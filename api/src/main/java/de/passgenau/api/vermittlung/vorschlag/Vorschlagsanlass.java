package de.passgenau.api.vermittlung.vorschlag;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody proposes a person for an offer.
 *
 * @param begruendung        in words; always there if {@code trotzAusschluss}
 * @param trotzAusschluss    whether the search says that it is impossible
 * @param wiederholungsgrund why once more; null the first time
 */
public record Vorschlagsanlass(
        @Nullable String begruendung,
        boolean trotzAusschluss,
        @Nullable String wiederholungsgrund) {

    /** All that somebody has said. */
    public List<String> worte() {
        var worte = new ArrayList<String>();
        if (begruendung != null) {
            worte.add(begruendung);
        }
        if (wiederholungsgrund != null) {
            worte.add(wiederholungsgrund);
        }
        return worte;
    }
}
