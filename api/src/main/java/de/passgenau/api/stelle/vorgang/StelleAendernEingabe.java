package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import org.springframework.graphql.data.ArgumentValue;

/** A change of an offer: what is absent stays, what is null is cleared. */
record StelleAendernEingabe(
        String id,
        int version,
        StellenangebotEingabe stelle,
        ArgumentValue<String> betreuer,
        ArgumentValue<String> doppeltWeil) {}
