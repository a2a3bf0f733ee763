package de.passgenau.api.vermittlung;

import java.util.List;

import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import org.jspecify.annotations.Nullable;

/**
 * A person as the Arbeitgeberservice sees her.
 *
 * @param kennung of the case, never shown
 * @param region the first three digits of the postcode
 * @param person name and contact; only with her agreement
 */
public record Kandidat(
        String kennung,
        long version,
        String bezug,
        String pseudonym,
        @Nullable String zielberuf,
        List<String> alternativen,
        List<String> kenntnisse,
        List<String> nachweise,
        String region,
        @Nullable Integer umkreisKm,
        @Nullable Boolean auto,
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende,
        List<Funktionsgrenze> funktionsgrenzen,
        @Nullable KandidatPerson person) implements Geschuetzt {

    /** Whom to call. */
    public record KandidatPerson(String vorname, String nachname, @Nullable String telefon, @Nullable String email) {}
}
