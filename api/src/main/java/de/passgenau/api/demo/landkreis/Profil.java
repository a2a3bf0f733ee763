package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an eLb wants and can do.
 *
 * @param zielberuf       five digits of the KldB, as the Alternativen
 * @param nachweise       codes of requirements that are met: licences, language, school, training, certificates
 * @param auto            null if nobody asked
 * @param umkreisKm       how far the way to work may be
 * @param kinderbetreuung GESICHERT, TEILWEISE or FEHLT; null where there is no child
 * @param einschraenkungen functional limits
 */
public record Profil(
        String zielberuf,
        List<String> alternativen,
        List<String> kenntnisse,
        List<String> nachweise,
        @Nullable Boolean auto,
        int umkreisKm,
        Arbeitszeit arbeitszeit,
        @Nullable String kinderbetreuung,
        List<String> einschraenkungen,
        boolean ausbildungswunsch,
        boolean foerderfaehig16e,
        boolean foerderfaehig16i,
        LocalDate gueltigVon,
        LocalDate gueltigBis) {

    public Profil {
        alternativen = List.copyOf(alternativen);
        kenntnisse = List.copyOf(kenntnisse);
        nachweise = List.copyOf(nachweise);
        einschraenkungen = List.copyOf(einschraenkungen);
    }

    /** When somebody can work; hours a week, and null where nobody asked. */
    public record Arbeitszeit(
            int stundenVon,
            int stundenBis,
            @Nullable Boolean schicht,
            @Nullable Boolean nacht,
            @Nullable Boolean wochenende) {}
}
