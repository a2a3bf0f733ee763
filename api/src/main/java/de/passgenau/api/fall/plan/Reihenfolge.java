package de.passgenau.api.fall.plan;

import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * In which order the strategies are followed (P-06).
 *
 * @param grund why not in the usual one; null where it is the usual one
 */
public record Reihenfolge(Kopf kopf, List<EintragId> strategien, @Nullable String grund) implements Planeintrag {

    public Reihenfolge {
        strategien = List.copyOf(strategien);
    }
}
