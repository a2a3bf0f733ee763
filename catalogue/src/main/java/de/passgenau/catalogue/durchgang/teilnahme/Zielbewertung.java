package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the Träger says of the goal it was handed. */
public record Zielbewertung(
        LocalDate tag,
        String verfasser,
        Zielerreichung erreichung,
        @Nullable String worte) {}
