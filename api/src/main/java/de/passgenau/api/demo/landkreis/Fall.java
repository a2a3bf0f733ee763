package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The integration case of one eLb.
 *
 * @param mitglied       id of the person
 * @param fallmanager    id of the one in charge
 * @param kategorie      A to E, S, X, Y or Z
 * @param zielgruppeU25 the one group of somebody under 25 (U-01); null from 25
 * @param zielgruppen    the target groups of Maßnahmen to which the person belongs
 * @param einwilligung   may be shown to employers by name
 */
public record Fall(
        String kennung,
        String fallnummer,
        String bgNummer,
        String mitglied,
        String geschaeftsstelle,
        String fallmanager,
        LocalDate seit,
        String kategorie,
        LocalDate kategorieSeit,
        @Nullable String zielgruppeU25,
        List<String> zielgruppen,
        Profil profil,
        List<Hemmnis> hemmnisse,
        boolean einwilligung) {

    public Fall {
        zielgruppen = List.copyOf(zielgruppen);
        hemmnisse = List.copyOf(hemmnisse);
    }

    /**
     * An obstacle on the way to the Zielberuf.
     *
     * @param prioritaet 1 comes first
     * @param hinweis    which language level, which certificate; null without
     */
    public record Hemmnis(
            String code,
            String bereich,
            int prioritaet,
            String stand,
            LocalDate seit,
            @Nullable String hinweis) {

        public boolean offen() {
            return !"ERFOLGREICH_ERLEDIGT".equals(stand);
        }
    }
}
