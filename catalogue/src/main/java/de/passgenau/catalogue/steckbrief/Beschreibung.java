package de.passgenau.catalogue.steckbrief;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme is about, in words.
 *
 * @param kurz            a few sentences; null in a draft
 * @param erfolgsfaktoren what makes it work
 */
public record Beschreibung(
        @Nullable String kurz,
        List<String> ziele,
        List<String> inhalte,
        List<String> erfolgsfaktoren) {

    public static final Beschreibung LEER = new Beschreibung(null, List.of(), List.of(), List.of());

    public Beschreibung {
        Texte.wennGesagt("A description", kurz);
        ziele = Texte.liste("A goal", ziele);
        inhalte = Texte.liste("A content", inhalte);
        erfolgsfaktoren = Texte.liste("A factor of success", erfolgsfaktoren);
    }
}
