package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Katalogbereich;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.jspecify.annotations.Nullable;

/** What Maßnahmen are searched by: every field at once, one of the values of each. */
record MassnahmenSuche(
        @Nullable String text,
        @Nullable List<Instrumentart> instrumente,
        @Nullable List<Katalogbereich> bereiche,
        @Nullable List<String> rechtsgrundlagen,
        @Nullable List<Zielgruppe> zielgruppen,
        @Nullable List<Hemmnisart> hemmnisse,
        @Nullable List<String> orte,
        @Nullable List<String> traeger,
        @Nullable List<Massnahmestatus> status,
        @Nullable List<String> beginnMonate,
        @Nullable List<Platzangebot> plaetze,
        @Nullable LocalDate beginnVon,
        @Nullable LocalDate beginnBis,
        @Nullable Umkreiswunsch umkreis) {

    static final MassnahmenSuche NACH_ALLEM = new MassnahmenSuche(null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);

    boolean nurMitFreiemPlatz() {
        return plaetze != null && List.of(Platzangebot.FREI).equals(plaetze);
    }

    /** @param km null for any distance */
    record Umkreiswunsch(String ort, @Nullable Integer km) {}
}
