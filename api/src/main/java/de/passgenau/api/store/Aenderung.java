package de.passgenau.api.store;

import org.jspecify.annotations.Nullable;

/**
 * A document has changed.
 *
 * @param version the version seen, null when the document no longer exists
 */
public record Aenderung(String id, @Nullable Long version) {

    public boolean geloescht() {
        return version == null;
    }
}
