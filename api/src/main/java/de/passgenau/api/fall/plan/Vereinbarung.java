package de.passgenau.api.fall.plan;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bereich;

/**
 * Customer and Jobcenter have agreed on goals and duties (V-01).
 *
 * @param bis the last day on which it holds
 * @param zielkategorie the area that is worked on
 */
public record Vereinbarung(
        Kopf kopf,
        Vereinbarungsart art,
        LocalDate geschlossenAm,
        LocalDate bis,
        String leitziel,
        Bereich zielkategorie,
        List<Pflicht> pflichten,
        List<Unterschrift> unterschriften) implements Planeintrag {

    public Vereinbarung {
        pflichten = List.copyOf(pflichten);
        unterschriften = List.copyOf(unterschriften);
        if (bis.isBefore(geschlossenAm)) {
            throw new IllegalArgumentException("Agreed on " + geschlossenAm + " until " + bis);
        }
    }
}
