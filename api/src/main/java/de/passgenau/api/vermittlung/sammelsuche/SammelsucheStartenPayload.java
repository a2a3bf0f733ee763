package de.passgenau.api.vermittlung.sammelsuche;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sammelsucheStarten} answers.
 *
 * @param sammelsuche how far it has got; null if it was refused
 */
record SammelsucheStartenPayload(
        @Nullable Sammelsuche sammelsuche,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {}
