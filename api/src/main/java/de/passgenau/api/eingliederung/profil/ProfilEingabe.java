package de.passgenau.api.eingliederung.profil;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.profil.Rahmenbedingungen.Arbeitslagen;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.fall.profil.Wochentag;
import org.jspecify.annotations.Nullable;

/** What a profile says as callers give it, occupations by code or by title; the limits of health are set apart. */
public record ProfilEingabe(
        Beruf zielberuf,
        List<Beruf> alternativen,
        List<Staerke> staerken,
        List<String> kenntnisse,
        List<String> nachweise,
        List<Stationsangabe> werdegang,
        @Nullable Rahmen rahmen) {

    /** An occupation by one of the two. */
    record Beruf(@Nullable String kldb, @Nullable String titel, boolean ausbildung) {}

    /** Something that helps. */
    record Staerke(Bereich bereich, Ursachenort ort, @Nullable String text) {}

    /** A part of the way through school, training and work. */
    record Stationsangabe(
            Station.Art art,
            @Nullable String bezeichnung,
            LocalDate von,
            @Nullable LocalDate bis,
            @Nullable String kldb,
            @Nullable Boolean abgeschlossen) {}

    /** Under which conditions the person can work. */
    record Rahmen(
            @Nullable Integer betreuungsstunden,
            @Nullable Fenster fenster,
            @Nullable List<String> fuehrerscheine,
            @Nullable Boolean auto,
            @Nullable Integer umkreisKm,
            @Nullable Integer stundenVon,
            @Nullable Integer stundenBis,
            @Nullable Arbeitslagen lagen) {}

    /** When, with times of the day such as 08:30. */
    record Fenster(List<Wochentag> wochentage, @Nullable String von, @Nullable String bis) {}
}
