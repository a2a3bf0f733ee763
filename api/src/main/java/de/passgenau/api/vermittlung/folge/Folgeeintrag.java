package de.passgenau.api.vermittlung.folge;

import java.time.Instant;

import de.passgenau.api.vermittlung.folge.Wechsel.Herkunft;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A change as the store keeps it, for some days.
 *
 * @param vorher how it was, sealed
 */
@Document(Folgeeintrag.SAMMLUNG)
record Folgeeintrag(
        @Id long stelle,
        int schema,
        Gegenstand gegenstand,
        String bezug,
        long version,
        Instant am,
        Herkunft herkunft,
        @Nullable String vorher) {

    static final String SAMMLUNG = "trefferfolge";
    static final int SCHEMA = 1;
}
