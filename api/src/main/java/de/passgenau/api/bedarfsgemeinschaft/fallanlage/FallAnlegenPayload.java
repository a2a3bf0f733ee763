package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import org.jspecify.annotations.Nullable;

/** What {@code fallAnlegen} answers. */
record FallAnlegenPayload(
        @Nullable Fall fall,
        @Nullable Bedarfsgemeinschaft bedarfsgemeinschaft,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {}
