package de.passgenau.api.massnahme;

import java.time.LocalDate;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.Traegerart;
import org.springframework.graphql.data.ArgumentValue;

/** A change of a Träger: what is absent stays, what is null is cleared. */
record TraegerAendernEingabe(
        String id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<Traegerart> art,
        ArgumentValue<AnschriftEingabe> anschrift,
        ArgumentValue<String> telefon,
        ArgumentValue<String> email,
        ArgumentValue<String> webseite,
        ArgumentValue<LocalDate> azavZugelassenBis) {}
