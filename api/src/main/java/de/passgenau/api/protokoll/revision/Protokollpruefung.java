package de.passgenau.api.protokoll.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongConsumer;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang;
import de.passgenau.api.protokoll.ablage.Protokollpruefer;
import de.passgenau.api.protokoll.ablage.Pruefbericht;
import de.passgenau.api.protokoll.ablage.Zeitspanne;
import org.jspecify.annotations.Nullable;

/** Has the protocol checked for somebody, which is written down itself. */
final class Protokollpruefung {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FERN = LocalDate.of(9999, 1, 1);

    private final Protokoll protokoll;
    private final Protokollpruefer pruefer;

    Protokollpruefung(Protokoll protokoll, Protokollpruefer pruefer) {
        this.protokoll = protokoll;
        this.pruefer = pruefer;
    }

    Pruefbericht pruefe(Handlung handlung, @Nullable LocalDate von, @Nullable LocalDate bis,
            LongConsumer fortschritt) {
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.protokoll.zeitraum", von, bis);
        }
        Protokoll.warte(protokoll.schreibe(handlung, new Vorgang.Protokollpruefung()));
        return pruefer.pruefe(spanne(von, bis), fortschritt);
    }

    /** Whole days of the office; null where neither end is named. */
    static @Nullable Zeitspanne spanne(@Nullable LocalDate von, @Nullable LocalDate bis) {
        return von == null && bis == null
                ? null
                : new Zeitspanne(von == null ? Instant.EPOCH : beginn(von),
                        beginn(bis == null ? FERN : bis.plusDays(1)));
    }

    private static Instant beginn(LocalDate tag) {
        return tag.atStartOfDay(BERLIN).toInstant();
    }
}
