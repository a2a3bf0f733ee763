package de.passgenau.catalogue.massnahme;

import de.passgenau.catalogue.TraegerId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a Maßnahme.
 *
 * @param kennung of the account
 * @param traeger for whom he works; null for the Jobcenter
 */
public record Urheber(String kennung, @Nullable TraegerId traeger) {

    public Urheber {
        if (kennung.isBlank()) {
            throw new IllegalArgumentException("Somebody does it, not \"" + kennung + "\"");
        }
    }

    public boolean istJobcenter() {
        return traeger == null;
    }
}
