package de.passgenau.api.datenschutz.loeschung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;

import de.passgenau.api.datenschutz.loeschung.Loeschart.Beginn;
import de.passgenau.api.datenschutz.loeschung.Loeschart.Vollzug;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Aufbewahrungsanordnung;
import de.passgenau.api.fall.angaben.Sperre;
import de.passgenau.api.fall.angaben.Sperrgrund;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoeschregelTests {

    @ParameterizedTest
    @DisplayName("§§ 187, 188 BGB: the day of the event doesn't count, and a day that the month lacks is its last")
    @CsvSource({"2026-03-16, P5Y, 2031-03-16", "2024-02-29, P1Y, 2025-02-28", "2024-02-29, P4Y, 2028-02-29",
            "2026-08-31, P6M, 2027-02-28", "2027-08-31, P6M, 2028-02-29", "2026-12-31, P1M, 2027-01-31"})
    void keepsACaseUntilItsLastDayHasPassed(LocalDate ende, Period frist, LocalDate letzter) {
        var regel = regel(Beginn.FALLABSCHLUSS, frist, null);
        var geschlossen = geschlossen(ende);

        assertThat(regel.urteil(geschlossen, letzter)).isEqualTo(Urteil.NICHT_FAELLIG);
        assertThat(regel.urteil(geschlossen, letzter.plusDays(1))).isEqualTo(Urteil.ZU_LOESCHEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2031-12-31", "2026-12-31, 2031-12-31", "2027-01-01, 2032-12-31"})
    void countsFromTheEndOfTheYearWhereTheRuleSaysSo(LocalDate ende, LocalDate letzter) {
        var regel = regel(Beginn.JAHRESENDE_NACH_FALLABSCHLUSS, Period.ofYears(5), null);

        assertThat(regel.faelligAb(geschlossen(ende))).contains(letzter.plusDays(1));
    }

    @Test
    void blocksFirstAndOnlyOnce() {
        var regel = regel(Beginn.FALLABSCHLUSS, Period.ofYears(5), Period.ofYears(1));
        var geschlossen = geschlossen(LocalDate.parse("2026-03-16"));
        var tag = LocalDate.parse("2027-03-17");

        assertThat(regel.urteil(geschlossen, tag.minusDays(1))).isEqualTo(Urteil.NICHT_FAELLIG);
        assertThat(regel.urteil(geschlossen, tag)).isEqualTo(Urteil.ZU_SPERREN);
        assertThat(regel.urteil(gesperrt(geschlossen, Sperrgrund.AUFBEWAHRUNG), tag)).isEqualTo(Urteil.NICHT_FAELLIG);
    }

    @Test
    void deletesNothingThatIsWorkedOn() {
        assertThat(regel(Beginn.FALLABSCHLUSS, Period.ofMonths(1), null).urteil(Verwahrung.keine(), LocalDate.MAX))
                .isEqualTo(Urteil.NICHT_FAELLIG);
    }

    @Test
    @DisplayName("Art. 18 DSGVO: blocked is not deleted")
    void keepsWhatThePersonHasHadBlocked() {
        var regel = regel(Beginn.FALLABSCHLUSS, Period.ofYears(1), null);
        var alt = geschlossen(LocalDate.parse("2010-01-01"));

        assertThat(regel.urteil(gesperrt(alt, Sperrgrund.FUER_RECHTSANSPRUECHE), LocalDate.parse("2026-11-21")))
                .isEqualTo(Urteil.GESPERRT);
        assertThat(regel.urteil(gesperrt(alt, Sperrgrund.AUFBEWAHRUNG), LocalDate.parse("2026-11-21")))
                .isEqualTo(Urteil.ZU_LOESCHEN);
    }

    @Property
    void neverDeletesAHeldCaseWhateverTheDates(@ForAll @LongRange(min = 0, max = 40_000) long ende,
            @ForAll @LongRange(min = 0, max = 80_000) long stichtag,
            @ForAll @LongRange(min = 0, max = 80_000) long seit,
            @ForAll @IntRange(min = 1, max = 240) int monate, @ForAll boolean befristet) {
        var tag = LocalDate.ofEpochDay(stichtag);
        var angeordnet = LocalDate.ofEpochDay(seit);
        var bis = angeordnet.isAfter(tag) ? angeordnet : tag;
        var gehalten = geschlossen(LocalDate.ofEpochDay(ende)).angeordnet(new Aufbewahrungsanordnung("1",
                "Klage", "revision", angeordnet, befristet ? bis : null, null));

        assertThat(regel(Beginn.FALLABSCHLUSS, Period.ofMonths(monate), null).urteil(gehalten, tag))
                .isNotEqualTo(Urteil.ZU_LOESCHEN);
    }

    @Property
    void deletesAgainOnceTheOrderIsLifted(@ForAll @LongRange(min = 0, max = 40_000) long ende,
            @ForAll @IntRange(min = 1, max = 240) int monate) {
        var geschlossen = geschlossen(LocalDate.ofEpochDay(ende));
        var regel = regel(Beginn.FALLABSCHLUSS, Period.ofMonths(monate), null);
        var tag = regel.faelligAb(geschlossen).orElseThrow();
        var gehalten = geschlossen.angeordnet(new Aufbewahrungsanordnung("1", "Klage", "revision", tag, null, null));

        assertThat(regel.urteil(gehalten, tag)).isEqualTo(Urteil.ANGEORDNET);
        assertThat(regel.urteil(gehalten.aufgehoben("1", tag), tag)).isEqualTo(Urteil.ZU_LOESCHEN);
    }

    private static Loeschregel regel(Beginn beginn, Period frist, @Nullable Period sperre) {
        return new Loeschregel(Loeschart.FALL, beginn, frist, sperre, Vollzug.LOESCHLAUF, "§ 84 SGB X");
    }

    private static Verwahrung geschlossen(LocalDate am) {
        return Verwahrung.keine().abgeschlossen(am, Abschlussgrund.UMZUG);
    }

    private static Verwahrung gesperrt(Verwahrung verwahrung, Sperrgrund grund) {
        return verwahrung.gesperrt(new Sperre(grund, LocalDate.EPOCH, Zustand.ABGESCHLOSSEN));
    }
}
