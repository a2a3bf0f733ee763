package de.passgenau.api.schreiben.kalender;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants in his calendar.
 *
 * @param fallmanager whose cases; null for his own and those of whom he deputises for
 * @param von null for two weeks ago
 * @param bis null for half a year after the first day
 */
record Kalenderwunsch(
        @Nullable String fallmanager,
        @Nullable LocalDate von,
        @Nullable LocalDate bis,
        boolean mitNamen) {

    private static final Period RUECKSCHAU = Period.ofWeeks(2);
    private static final Period VORSCHAU = Period.ofMonths(6);
    private static final Period HOECHSTENS = Period.ofYears(1);

    Kalenderfrage frage(Anrufer anrufer, LocalDate heute) {
        var ab = Objects.requireNonNullElse(von, heute.minus(RUECKSCHAU));
        var ende = Objects.requireNonNullElse(bis, ab.plus(VORSCHAU));
        if (ende.isBefore(ab) || ende.isAfter(ab.plus(HOECHSTENS))) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.kalender-zeitraum");
        }
        return new Kalenderfrage(wessen(anrufer), ab, ende);
    }

    private Set<String> wessen(Anrufer anrufer) {
        var eigene = Stream.concat(Stream.of(anrufer.kennung()), anrufer.vertretungen().stream())
                .collect(Collectors.toSet());
        if (fallmanager == null) {
            return eigene;
        }
        if (!eigene.contains(fallmanager)) {
            throw new Abgewiesen(Fehlercode.FORBIDDEN, "fehler.kalender-fremd");
        }
        return Set.of(fallmanager);
    }
}
