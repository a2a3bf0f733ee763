package de.passgenau.api.vermittlung.sammelsuche;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a case, as far as it still stands.
 *
 * @param tag when offers were searched for it last
 * @param laufId under which the ranking was written down; null if there is nothing in it
 */
record StellenfundeSicht(LocalDate tag, int treffer, @Nullable String laufId, List<Fund> funde) {

    /** @param seit the day on which it was found for the first time */
    record Fund(Stellenangebot stellenangebot, int punkte, LocalDate seit, boolean neu) {}
}
