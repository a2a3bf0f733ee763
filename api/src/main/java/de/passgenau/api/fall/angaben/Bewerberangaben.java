package de.passgenau.api.fall.angaben;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to do and can do, as far as a job needs to know.
 *
 * @param zielberuf five digits of the KldB, as the Alternativen
 * @param nachweise codes of requirements that are met: licences, language, school, training, certificates
 * @param plz where the way to work begins
 * @param auto null if nobody asked
 * @param stundenBis hours a week at the most
 * @param schicht null if nobody asked, as the two behind it
 */
public record Bewerberangaben(
        String zielberuf,
        List<String> alternativen,
        List<String> kenntnisse,
        List<String> nachweise,
        String plz,
        int umkreisKm,
        @Nullable Boolean auto,
        int stundenVon,
        int stundenBis,
        @Nullable Boolean schicht,
        @Nullable Boolean nacht,
        @Nullable Boolean wochenende) {

    public Bewerberangaben {
        alternativen = List.copyOf(alternativen);
        kenntnisse = List.copyOf(kenntnisse);
        nachweise = List.copyOf(nachweise);
        if (stundenVon < 0 || stundenBis < stundenVon) {
            throw new IllegalArgumentException(stundenVon + " to " + stundenBis + " hours a week");
        }
    }
}
