package de.passgenau.api.vermittlung.guete.sammlung;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A Maßnahme, one element of {@code massnahmen.json}; a field that is absent is null, a list empty. */
public record Massnahmenangabe(
        String id,
        @Nullable String titel,
        @Nullable String inhalt,
        @Nullable Ortsangabe ort,
        @Nullable Boolean kreisweit,
        @Nullable LocalDate beginn,
        @Nullable LocalDate ende,
        @Nullable Integer plaetze,
        @Nullable Integer belegt,
        List<String> zielgruppen,
        List<String> kundenkategorien,
        List<Hemmnisangabe> hemmnisse,
        @Nullable String berufsfeld,
        @Nullable Integer wochenstunden,
        @Nullable Boolean teilzeit,
        @Nullable Integer alterVon,
        @Nullable Integer alterBis,
        @Nullable Boolean kinderbetreuung,
        @Nullable Boolean shuttle,
        @Nullable Boolean unterkunft,
        List<String> voraussetzungen,
        @Nullable String sprachniveauMin,
        @Nullable String sprachniveauMax,
        @Nullable Boolean nurOhneBerufsabschluss) implements Angabe {

    public Massnahmenangabe {
        zielgruppen = Angabe.codes(zielgruppen);
        kundenkategorien = Angabe.codes(kundenkategorien);
        sprachniveauMin = Angabe.code(sprachniveauMin);
        sprachniveauMax = Angabe.code(sprachniveauMax);
        hemmnisse = Angabe.liste(hemmnisse);
        voraussetzungen = Angabe.liste(voraussetzungen);
    }

    @Override
    public String datei() {
        return "massnahmen.json";
    }
}
