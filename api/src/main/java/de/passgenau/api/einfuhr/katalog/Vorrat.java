package de.passgenau.api.einfuhr.katalog;

import java.util.Map;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;

/**
 * What there is already of what is delivered, read at once.
 *
 * @param massnahmen by what their sources call them
 * @param durchgaenge by id
 */
record Vorrat(Map<String, Massnahme> massnahmen, Map<String, Durchgang> durchgaenge) {

    Vorrat {
        massnahmen = Map.copyOf(massnahmen);
        durchgaenge = Map.copyOf(durchgaenge);
    }
}
