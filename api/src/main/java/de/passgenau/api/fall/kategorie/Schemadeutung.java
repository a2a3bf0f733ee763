package de.passgenau.api.fall.kategorie;

import java.time.LocalDate;
import java.util.List;

/**
 * What a code means in its scheme.
 *
 * @param seit from which day on
 * @param bezeichnung what it says there
 * @param kategorien which ones that may be here; a person decides where there are several
 */
public record Schemadeutung(LocalDate seit, String bezeichnung, List<Kundenkategorie> kategorien) {

    public Schemadeutung {
        kategorien = List.copyOf(kategorien);
        if (kategorien.isEmpty()) {
            throw new IllegalArgumentException("\"" + bezeichnung + "\" means no category");
        }
    }
}
