package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/**
 * A job offer or a training place.
 *
 * @param arbeitgeber   id of the employer
 * @param kldb          five digits
 * @param muss          requirements without which it is no use
 * @param erwuenscht    requirements that help
 * @param zeiten        SCHICHT, NACHT, WOCHENENDE
 * @param befristetBis null for an unlimited contract
 */
public record Stelle(
        String kennung,
        String arbeitgeber,
        String titel,
        String kldb,
        List<String> muss,
        List<String> erwuenscht,
        List<String> kenntnisse,
        List<String> belastungen,
        List<String> zeiten,
        int stundenVon,
        int stundenBis,
        Anschrift arbeitsort,
        int plaetze,
        boolean ausbildungsplatz,
        LocalDate gemeldetAm,
        LocalDate beginn,
        @Nullable LocalDate befristetBis) {

    public Stelle {
        muss = List.copyOf(muss);
        erwuenscht = List.copyOf(erwuenscht);
        kenntnisse = List.copyOf(kenntnisse);
        belastungen = List.copyOf(belastungen);
        zeiten = List.copyOf(zeiten);
    }
}
