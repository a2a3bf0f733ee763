package de.passgenau.api.stelle;

import org.jspecify.annotations.Nullable;

/**
 * Where an offer is found besides here.
 *
 * @param system     which stock of offers
 * @param schluessel what it is called there
 * @param fundstelle address of it on the web; null where there is none
 * @param lizenz     what the stock says of passing it on; null where it says nothing
 */
public record Angebotsquelle(
        String system,
        String schluessel,
        @Nullable String fundstelle,
        @Nullable String lizenz) {

    public Angebotsquelle {
        if (system.isBlank() || schluessel.isBlank() || system.contains(":")) {
            throw new IllegalArgumentException(
                    "A stock has a name without a colon, and an offer a key in it, got \"" + system + "\" and \""
                            + schluessel + "\"");
        }
    }

    /** The same for the same offer of the same stock, and for nothing else. */
    public String eindeutig() {
        return system + ':' + schluessel;
    }
}
