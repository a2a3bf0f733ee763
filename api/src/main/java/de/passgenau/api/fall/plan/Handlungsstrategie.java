package de.passgenau.api.fall.plan;

import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * How Hemmnisse are to be solved (I-01).
 *
 * @param hemmnisse which it addresses
 * @param schritte who does what until when
 * @param kostenCent what it costs the Jobcenter; null if nothing was estimated
 */
public record Handlungsstrategie(
        Kopf kopf,
        List<EintragId> hemmnisse,
        String zwischenziel,
        List<Pflicht> schritte,
        @Nullable Long kostenCent) implements Planeintrag {

    public Handlungsstrategie {
        hemmnisse = List.copyOf(hemmnisse);
        schritte = List.copyOf(schritte);
        if (hemmnisse.isEmpty() || schritte.isEmpty()) {
            throw new IllegalArgumentException("A strategy addresses a Hemmnis by a step: " + hemmnisse + schritte);
        }
        if (kostenCent != null && kostenCent < 0) {
            throw new IllegalArgumentException("Costs are not negative: " + kostenCent);
        }
    }
}
