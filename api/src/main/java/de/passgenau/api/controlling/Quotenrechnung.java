package de.passgenau.api.controlling;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.protokoll.Uebersteuerung;
import org.springframework.stereotype.Component;

/**
 * The rate of decisions against a ranking. It counts whole months that are over, and only if each of them has enough
 * decisions: then the difference of two spans, or of two days on which somebody asks, is never a handful of decisions.
 */
@Component
class Quotenrechnung {

    private static final int MONATE = 60;

    private final Uebersteuerung.Statistik statistik;
    private final Clock clock;

    Quotenrechnung(Uebersteuerung.Statistik statistik, Clock clock) {
        this.statistik = statistik;
        this.clock = clock;
    }

    Uebersteuerungsquote quote(LocalDate von, LocalDate bis) {
        var erster = YearMonth.from(von);
        var letzter = YearMonth.from(bis);
        if (bis.isBefore(von) || ChronoUnit.MONTHS.between(erster, letzter) >= MONATE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.zeitraum", MONATE);
        }
        var heute = YearMonth.now(clock);
        var monate = Stream.iterate(erster, monat -> !monat.isAfter(letzter), monat -> monat.plusMonths(1)).toList();
        var vergangene = monate.stream().filter(monat -> monat.isBefore(heute)).map(this::monat).toList();
        return quote(erster, letzter.isBefore(heute) || vergangene.isEmpty() ? letzter : heute.minusMonths(1),
                vergangene);
    }

    private static Uebersteuerungsquote quote(YearMonth erster, YearMonth letzter, List<Uebersteuerung> monate) {
        boolean genug = !monate.isEmpty()
                && monate.stream().allMatch(monat -> monat.entscheidungen() >= Mindestanzahl.MINDESTENS);
        var alle = new Uebersteuerung(monate.stream().mapToLong(Uebersteuerung::entscheidungen).sum(),
                monate.stream().mapToLong(Uebersteuerung::uebersteuert).sum());
        return new Uebersteuerungsquote(erster.atDay(1), letzter.atEndOfMonth(),
                Zahl.von(alle.entscheidungen(), !genug), Zahl.von(alle.uebersteuert(), !genug),
                genug ? alle.quote().map(BigDecimal::doubleValue).orElse(null) : null);
    }

    private Uebersteuerung monat(YearMonth monat) {
        var zone = clock.getZone();
        return statistik.zwischen(monat.atDay(1).atStartOfDay(zone).toInstant(),
                monat.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
