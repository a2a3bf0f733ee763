package de.passgenau.api.massnahme;

import java.time.LocalDate;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.catalogue.Traegerart;
import org.jspecify.annotations.Nullable;

/** A Träger as a caller wants it to be, unchecked. */
public record TraegerEingabe(
        @Nullable String name,
        @Nullable Traegerart art,
        @Nullable AnschriftEingabe anschrift,
        @Nullable String telefon,
        @Nullable String email,
        @Nullable String webseite,
        @Nullable LocalDate azavZugelassenBis) {}
