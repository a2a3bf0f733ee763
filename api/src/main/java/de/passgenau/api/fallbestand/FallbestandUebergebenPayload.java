package de.passgenau.api.fallbestand;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fallbestandUebergeben} answers.
 *
 * @param uebergabe null in a trial run, and if it was refused
 * @param ergebnisse the cases that were looked at in this call
 */
record FallbestandUebergebenPayload(
        @Nullable Fallbestandsuebergabe uebergabe,
        List<Uebergabeergebnis> ergebnisse,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {}
