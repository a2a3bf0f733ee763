package de.passgenau.api.fall;

import java.util.List;
import java.util.Objects;

import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed down by; an empty list is no wish.
 *
 * @param name beginnings of first and last name; looked for in the store, never in the engine
 * @param bgNummer looked for in the store, never in the engine
 * @param hemmnisse one of them is open, or in one of the states that are asked for
 * @param alleHemmnisse each of them is open
 * @param hemmnisstaende states of those Hemmnisse, of any without
 */
record FaelleSuche(
        @Nullable String name,
        @Nullable String bgNummer,
        @Nullable List<String> geschaeftsstellen,
        @Nullable List<String> fallmanager,
        @Nullable Boolean nurEigene,
        @Nullable List<String> berufe,
        @Nullable List<Kundenkategorie> kategorien,
        @Nullable List<Zielgruppe> zielgruppen,
        @Nullable List<Hemmnisart> hemmnisse,
        @Nullable List<Hemmnisart> alleHemmnisse,
        @Nullable List<Bearbeitungsstand> hemmnisstaende,
        @Nullable List<Zustand> zustaende) {

    /** Nobody narrows down by what he may not see. */
    Suche suche(Anrufer anrufer) {
        nurFallmanager("berufe", berufe, anrufer);
        nurFallmanager("kategorien", kategorien, anrufer);
        nurFallmanager("zielgruppen", zielgruppen, anrufer);
        nurFallmanager("hemmnisse", hemmnisse, anrufer);
        nurFallmanager("alleHemmnisse", alleHemmnisse, anrufer);
        nurFallmanager("hemmnisstaende", hemmnisstaende, anrufer);
        return mitHemmnissen(Suche.nachAllem()
                .und(Fallmerkmale.GESCHAEFTSSTELLE, geschaeftsstellen)
                .und(Fallmerkmale.FALLMANAGER,
                        Boolean.TRUE.equals(nurEigene) ? List.of(anrufer.kennung()) : fallmanager)
                .und(Fallmerkmale.BERUF, berufe)
                .und(Fallmerkmale.KATEGORIE, kategorien)
                .und(Fallmerkmale.ZIELGRUPPE, zielgruppen)
                .und(Fallmerkmale.ZUSTAND, zustaende));
    }

    private Suche mitHemmnissen(Suche suche) {
        var arten = Objects.requireNonNullElse(hemmnisse, List.<Hemmnisart>of());
        var staende = Objects.requireNonNullElse(hemmnisstaende, List.<Bearbeitungsstand>of());
        var eines = arten.isEmpty() || staende.isEmpty()
                ? suche.und(Fallmerkmale.HEMMNIS, hemmnisse).und(Fallmerkmale.HEMMNISSTAND, hemmnisstaende)
                : suche.nur(Fallmerkmale.HEMMNISSTAND, arten.stream()
                        .flatMap(art -> staende.stream().map(stand -> Fallmerkmale.hemmnisstand(art, stand)))
                        .toList());
        for (var art : Objects.requireNonNullElse(alleHemmnisse, List.<Hemmnisart>of())) {
            eines = eines.und(Fallmerkmale.offen(art), List.of(true));
        }
        return eines;
    }

    private static void nurFallmanager(String feld, @Nullable List<?> werte, Anrufer anrufer) {
        if (werte != null && !anrufer.hat(Rolle.FALLMANAGER)) {
            throw new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.suche-nach", feld);
        }
    }
}
