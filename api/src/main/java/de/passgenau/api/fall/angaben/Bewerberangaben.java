package de.passgenau.api.fall.angaben;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to do and can do, as far as a job needs to know.
 *
 * @param zielberuf five digits of the KldB, as the Alternativen; null before the first profile
 * @param nachweise codes of requirements that are met: licences, language, school, training, certificates
 * @param plz where the way to work begins
 * @param umkreisKm null if nobody asked, as all behind it
 * @param stundenBis hours a week at the most
 */
public record Bewerberangaben(
        @Nullable String zielberuf,
        List<String> alternativen,
        List<String> kenntnisse,
        List<String> nachweise,
        String plz,
        @Nullable Integer umkreisKm,
        @Nullable Boolean auto,
        @Nullable Integer stundenVon,
        @Nullable Integer stundenBis,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende) {

    public Bewerberangaben {
        alternativen = List.copyOf(alternativen);
        kenntnisse = List.copyOf(kenntnisse);
        nachweise = List.copyOf(nachweise);
    }

    /** Before anybody has asked. */
    public static Bewerberangaben offen(String plz) {
        return new Bewerberangaben(null, List.of(), List.of(), List.of(), plz, null, null, null, null, null, null,
                null);
    }
}
