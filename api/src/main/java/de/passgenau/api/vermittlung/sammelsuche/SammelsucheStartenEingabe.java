package de.passgenau.api.vermittlung.sammelsuche;

import org.jspecify.annotations.Nullable;

/** Nothing but that it shall begin. */
record SammelsucheStartenEingabe(@Nullable String clientMutationId) {}
