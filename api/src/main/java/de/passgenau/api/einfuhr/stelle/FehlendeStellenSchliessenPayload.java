package de.passgenau.api.einfuhr.stelle;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** How many offers have ended because their stock does not have them any more; in a rehearsal, how many would. */
record FehlendeStellenSchliessenPayload(
        int geschlossen,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {}
