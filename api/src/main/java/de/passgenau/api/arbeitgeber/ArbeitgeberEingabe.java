package de.passgenau.api.arbeitgeber;

import de.passgenau.api.eingabe.AnschriftEingabe;

import org.jspecify.annotations.Nullable;

/** An employer as a caller wants it to be, unchecked. */
public record ArbeitgeberEingabe(
        @Nullable String name,
        @Nullable String betriebsnummer,
        @Nullable Branche branche,
        @Nullable AnschriftEingabe anschrift,
        @Nullable String telefon,
        @Nullable String email,
        @Nullable String webseite) {}
