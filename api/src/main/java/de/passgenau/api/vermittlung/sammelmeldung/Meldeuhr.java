package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** When the run of a day begins: at its hour, or as soon as the application is there again. */
final class Meldeuhr {

    private final @Nullable LocalTime beginn;
    private final Meldelaeufe laeufe;
    private final Clock clock;
    private volatile boolean verlangt;
    private @Nullable LocalDate erledigt;

    /** @param uhrzeit a time of day like 05:30; empty for only when somebody orders it */
    Meldeuhr(String uhrzeit, Meldelaeufe laeufe, Clock clock) {
        try {
            this.beginn = uhrzeit.isBlank() ? null : LocalTime.parse(uhrzeit.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "passgenau.sammelmeldung.uhrzeit ist eine Uhrzeit wie 05:30 oder leer, nicht „" + uhrzeit + "“", e);
        }
        this.laeufe = laeufe;
        this.clock = clock;
    }

    /** It goes on at the next call of {@link #tue()}, whatever time it is. */
    void verlange() {
        verlangt = true;
    }

    /** @return after how long to come back; empty if it depends on somebody */
    Optional<Duration> tue() {
        var heute = LocalDate.now(clock);
        if (!heute.equals(erledigt) && (verlangt || istZeit(heute))) {
            var andererBis = laeufe.gehe();
            if (andererBis.isPresent()) {
                return Optional.of(Duration.between(clock.instant(), andererBis.get()).plusSeconds(1));
            }
            verlangt = false;
            erledigt = heute;
        }
        return bisNaechste(heute);
    }

    private boolean istZeit(LocalDate heute) {
        return beginn != null && !clock.instant().isBefore(um(heute, beginn));
    }

    private Optional<Duration> bisNaechste(LocalDate heute) {
        return Optional.ofNullable(beginn)
                .map(zeit -> Duration.between(clock.instant(),
                        um(heute.equals(erledigt) ? heute.plusDays(1) : heute, zeit)).plusMillis(1));
    }

    private Instant um(LocalDate tag, LocalTime zeit) {
        return tag.atTime(zeit).atZone(clock.getZone()).toInstant();
    }
}
