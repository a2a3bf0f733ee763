package de.passgenau.api.massnahme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is agreed on with a Träger, unchecked. */
record TraegervertragSchliessenEingabe(
        String id,
        int version,
        String nummer,
        LocalDate von,
        @Nullable LocalDate bis,
        String gegenstand) {}
