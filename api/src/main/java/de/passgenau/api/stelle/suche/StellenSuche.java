package de.passgenau.api.stelle.suche;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.matching.angebot.Stellenart;
import org.jspecify.annotations.Nullable;

/** What offers are searched by: every field at once, one of the values of each. */
record StellenSuche(
        @Nullable String text,
        @Nullable List<Stellenart> arten,
        @Nullable List<String> berufe,
        @Nullable List<String> orte,
        @Nullable Umkreiswunsch umkreis,
        @Nullable Stellenstand stand,
        @Nullable LocalDate gueltigAm,
        @Nullable List<String> arbeitgeber,
        @Nullable List<String> betreuer,
        @Nullable Boolean nurEigene,
        @Nullable List<String> bestaende,
        @Nullable Boolean nurMitAngenommenemBeruf) {

    static final StellenSuche NACH_ALLEM = new StellenSuche(null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** @param km null for any distance */
    record Umkreiswunsch(String ort, @Nullable Integer km) {}
}
