package de.passgenau.api.massnahme.katalog;

import org.jspecify.annotations.Nullable;

/** Who is to answer for a Maßnahme, unchecked. */
record MassnahmeverantwortungSetzenEingabe(
        String id,
        int version,
        String kennung,
        String name,
        @Nullable String telefon,
        @Nullable String email) {

    Massnahmebezug bezug() {
        return new Massnahmebezug(id, version);
    }
}
