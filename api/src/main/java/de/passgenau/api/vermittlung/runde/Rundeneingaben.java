package de.passgenau.api.vermittlung.runde;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.vermittlung.runde.Rundenentscheidung.Verwerfungsgrund;
import org.jspecify.annotations.Nullable;

/** What callers want to do with sessions, unchecked. */
final class Rundeneingaben {

    private Rundeneingaben() {}

    /** @param jeStelle how many of each ranking are looked at; null for twenty */
    record Beginn(List<String> stellenangebotIds, @Nullable List<String> teilnehmer, @Nullable Integer jeStelle) {}

    record Entscheidung(
            String id,
            int version,
            Rundenentscheidung.Art art,
            @Nullable Verwerfungsgrund grund,
            @Nullable LocalDate wiedervorlage,
            @Nullable String begruendung,
            @Nullable String wiederholungsgrund,
            @Nullable String notiz) {}

    record Abschlusswunsch(String id, int version, @Nullable String bemerkung) {}
}
