package de.passgenau.api.arbeitgeber;

import de.passgenau.api.eingabe.AnschriftEingabe;

import org.springframework.graphql.data.ArgumentValue;

/** A change of an employer: what is absent stays, what is null is cleared. */
record ArbeitgeberAendernEingabe(
        String id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> betriebsnummer,
        ArgumentValue<Branche> branche,
        ArgumentValue<AnschriftEingabe> anschrift,
        ArgumentValue<String> telefon,
        ArgumentValue<String> email,
        ArgumentValue<String> webseite) {}
