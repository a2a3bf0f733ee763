package de.passgenau.api.einfuhr;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A case as a Fachverfahren exports it, unchecked; all of it text, so that a wrong value spoils its own line alone. */
record Falleinfuhr(
        @Nullable String fallnummer,
        @Nullable String geschaeftsstelle,
        @Nullable String fallmanager,
        @Nullable String bgNummer,
        @Nullable String rolle,
        @Nullable String bgSeit,
        Personeneinfuhr person,
        @Nullable String antragAm,
        @Nullable String bescheidVom,
        @Nullable String bewilligtAb,
        @Nullable String leistungBis,
        @Nullable String zielberuf,
        @Nullable String zielberufBezeichnung,
        @Nullable String kategorie,
        @Nullable String kategorieschema,
        @Nullable String sperre,
        @Nullable String sperreBis,
        @Nullable List<String> hemmnisse) {

    /** Who it is and where she lives. */
    record Personeneinfuhr(
            @Nullable String vorname,
            @Nullable String nachname,
            @Nullable String geburtsdatum,
            @Nullable String strasse,
            @Nullable String plz,
            @Nullable String ort,
            @Nullable String telefon,
            @Nullable String email) {}
}
