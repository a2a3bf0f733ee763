package de.passgenau.api.vermittlung.vorschlag;

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
        @Nullable String wiederholungsgrund) {}
