package de.passgenau.api.stelle.suche;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.matching.angebot.Stellenart;
import org.jspecify.annotations.Nullable;

/** What offers are searched by: every field at once, one of the values of each. */
public record StellenSuche(
        @Nullable String text,
        List<Stellenart> arten,
        List<String> berufe,
        List<String> orte,
        @Nullable Umkreiswunsch umkreis,
        @Nullable Stellenstand stand,
        @Nullable LocalDate gueltigAm,
        List<String> arbeitgeber,
        List<String> betreuer,
        @Nullable Boolean nurEigene,
        List<String> bestaende,
        @Nullable Boolean nurMitAngenommenemBeruf,
        @Nullable Boolean nurMitFreienPlaetzen) {

    static final StellenSuche NACH_ALLEM = new StellenSuche(null, List.of(), List.of(), List.of(), null, null, null,
            List.of(), List.of(), null, List.of(), null, null);

    /** What a caller does not say is empty. */
    public StellenSuche {
        arten = Objects.requireNonNullElse(arten, List.of());
        berufe = Objects.requireNonNullElse(berufe, List.of());
        orte = Objects.requireNonNullElse(orte, List.of());
        arbeitgeber = Objects.requireNonNullElse(arbeitgeber, List.of());
        betreuer = Objects.requireNonNullElse(betreuer, List.of());
        bestaende = Objects.requireNonNullElse(bestaende, List.of());
    }

    /** @param km null for any distance */
    public record Umkreiswunsch(String ort, @Nullable Integer km) {}
}
