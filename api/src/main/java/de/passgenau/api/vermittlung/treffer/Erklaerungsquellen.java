package de.passgenau.api.vermittlung.treffer;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.springframework.stereotype.Component;

/** Where offers and Maßnahmen are, and which day it is. */
@Component
record Erklaerungsquellen(Dokumentliste<Massnahme> massnahmen, Dokumentliste<Stellenangebot> stellen, Clock clock) {

    LocalDate heute() {
        return LocalDate.now(clock);
    }
}
