package de.passgenau.api.fall.verlauf;

import de.passgenau.api.fall.eintrag.EintragId;
import org.jspecify.annotations.Nullable;

/** What became of an appointment. */
public sealed interface Terminstand {

    /** Nobody was to come any more. */
    record Abgesagt(boolean durchKunde, String grund) implements Terminstand {

        public Abgesagt {
            if (grund.isBlank()) {
                throw new IllegalArgumentException("An appointment is cancelled for a reason");
            }
        }
    }

    /**
     * The person came.
     *
     * @param kontakt the talk that took place
     */
    record Wahrgenommen(EintragId kontakt) implements Terminstand {}

    /**
     * The person stayed away.
     *
     * @param wichtigerGrund a good reason for it; null without
     */
    record Versaeumt(@Nullable String wichtigerGrund) implements Terminstand {}
}
