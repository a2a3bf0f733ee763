package de.passgenau.api.vermittlung.guete.sammlung;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An offer, one element of {@code stellen.json}; a field that is absent is null, a list empty.
 *
 * @param muss what has to be proven; in {@code A|B} one is enough
 */
public record Stellenangabe(
        String id,
        @Nullable String titel,
        @Nullable String beschreibung,
        @Nullable Ortsangabe ort,
        @Nullable String kldb,
        @Nullable String anforderungsniveau,
        List<String> muss,
        List<String> kann,
        List<String> arbeitszeit,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende,
        @Nullable Boolean koerperlichSchwer,
        List<String> belastungen,
        @Nullable LocalDate beginn,
        @Nullable String art,
        @Nullable Boolean unterkunft) implements Angabe {

    public Stellenangabe {
        muss = Angabe.liste(muss);
        kann = Angabe.liste(kann);
        arbeitszeit = Angabe.codes(arbeitszeit);
        belastungen = Angabe.codes(belastungen);
        anforderungsniveau = Angabe.code(anforderungsniveau);
        art = Angabe.code(art);
    }

    @Override
    public String datei() {
        return "stellen.json";
    }
}
