package de.passgenau.matching.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FristTests {

    private static final LocalDate ANFANG = LocalDate.of(2023, 12, 25);

    @Property
    void comparesLikeTheCalendar(@ForAll("fristen") Frist frist, @ForAll("tage") LocalDate tag,
            @ForAll("tage") LocalDate stichtag) {
        var grenze = vor(stichtag, frist);

        assertThat(Integer.signum(frist.vergleiche(tag, stichtag))).isEqualTo(Integer.signum(tag.compareTo(grenze)));
        assertThat(frist.vergleiche(grenze, stichtag)).isZero();
        assertThat(frist.vergleiche(grenze.plusDays(1), stichtag)).isPositive();
        assertThat(frist.vergleiche(grenze.minusDays(1), stichtag)).isNegative();
    }

    @Property
    void isCalledAsLongOnlyWhereItIsOnEveryDay(@ForAll("fristen") Frist eine, @ForAll("fristen") Frist andere,
            @ForAll("tage") LocalDate stichtag) {
        if (eine.sicherSoLangWie(andere)) {
            assertThat(vor(stichtag, eine)).isBeforeOrEqualTo(vor(stichtag, andere));
        }
    }

    private static LocalDate vor(LocalDate stichtag, Frist frist) {
        return switch (frist.einheit()) {
            case TAGE -> stichtag.minusDays(frist.zahl());
            case WOCHEN -> stichtag.minusWeeks(frist.zahl());
            case MONATE -> stichtag.minusMonths(frist.zahl());
            case JAHRE -> stichtag.minusYears(frist.zahl());
        };
    }

    @Provide
    Arbitrary<Frist> fristen() {
        return Arbitraries.of(Frist.Einheit.class)
                .flatMap(einheit -> Arbitraries.integers()
                        .between(0, Math.min(einheit.hoechstens(), 2000))
                        .map(zahl -> new Frist(zahl, einheit)));
    }

    @Provide
    Arbitrary<LocalDate> tage() {
        return Arbitraries.integers().between(0, 1_500).map(ANFANG::plusDays);
    }
}
