package de.passgenau.api.controlling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.protokoll.Uebersteuerung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The override rate is a figure, but no handful of decisions")
class QuotenrechnungTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Map<Instant, Uebersteuerung> monate = new HashMap<>();
    private final Quotenrechnung rechnung = new Quotenrechnung(
            (von, bis) -> Objects.requireNonNull(monate.getOrDefault(von, new Uebersteuerung(0, 0))),
            Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), BERLIN));

    @Test
    void countsWholeMonths() {
        monat("2026-01-01", 40, 6);
        monat("2026-02-01", 20, 9);

        var quote = quote("2026-01-17", "2026-02-03");

        assertThat(quote.von()).isEqualTo("2026-01-01");
        assertThat(quote.bis()).isEqualTo("2026-02-28");
        assertThat(quote.entscheidungen().wert()).isEqualTo(60);
        assertThat(quote.uebersteuert().wert()).isEqualTo(15);
        assertThat(quote.prozent()).isEqualTo(25.0);
    }

    @Test
    @DisplayName("CODES 13: the difference of two spans is no way around the minimum count")
    void hidesASpanOfWhichOneMonthHasTooFew() {
        monat("2026-01-01", 40, 6);
        monat("2026-02-01", 4, 1);

        assertThat(quote("2026-01-01", "2026-01-31").prozent()).isEqualTo(15.0);
        assertThat(quote("2026-01-01", "2026-02-28").entscheidungen()).isEqualTo(Zahl.VERBORGEN);
        assertThat(quote("2026-02-01", "2026-02-28"))
                .isEqualTo(new Uebersteuerungsquote(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"),
                        Zahl.VERBORGEN, Zahl.VERBORGEN, null));
    }

    @Test
    void leavesTheRunningMonthOut() {
        monat("2026-05-01", 10, 1);
        monat("2026-06-01", 10, 9);

        assertThat(quote("2026-05-01", "2026-06-30").prozent()).isEqualTo(10.0);
        assertThat(quote("2026-05-01", "2026-06-30").bis()).isEqualTo("2026-05-31");
        assertThat(quote("2026-06-01", "2026-06-30").entscheidungen()).isEqualTo(Zahl.VERBORGEN);
    }

    @Test
    void refusesASpanThatRunsBackwardsOrForEver() {
        assertThatThrownBy(() -> quote("2026-02-01", "2026-01-01")).isInstanceOf(Abgewiesen.class);
        assertThatThrownBy(() -> quote("1900-01-01", "2026-01-01")).isInstanceOf(Abgewiesen.class);
    }

    private Uebersteuerungsquote quote(String von, String bis) {
        return rechnung.quote(LocalDate.parse(von), LocalDate.parse(bis));
    }

    private void monat(String erster, long entscheidungen, long uebersteuert) {
        monate.put(LocalDate.parse(erster).atStartOfDay(BERLIN).toInstant(),
                new Uebersteuerung(entscheidungen, uebersteuert));
    }
}
