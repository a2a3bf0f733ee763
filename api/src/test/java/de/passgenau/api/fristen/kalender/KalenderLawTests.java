package de.passgenau.api.fristen.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Looking up gives what counting day by day gives")
class KalenderLawTests {

    private static final Map<Bundesland, Kalender> KALENDER = new EnumMap<>(Bundesland.class);

    @Property(tries = 2_000)
    void countsForwardLikeADayByDayWalk(@ForAll Bundesland land, @ForAll("tage") LocalDate tag,
            @ForAll @IntRange(min = 1, max = 600) int anzahl) {
        assertThat(kalender(land).arbeitstagNach(tag, anzahl))
                .isEqualTo(new NaiverKalender(land).arbeitstagNach(tag, anzahl));
    }

    @Property(tries = 2_000)
    void countsBackwardLikeADayByDayWalk(@ForAll Bundesland land, @ForAll("tage") LocalDate tag,
            @ForAll @IntRange(min = 1, max = 600) int anzahl) {
        assertThat(kalender(land).arbeitstagVor(tag, anzahl))
                .isEqualTo(new NaiverKalender(land).arbeitstagVor(tag, anzahl));
    }

    @Property
    void comesBackFromAnArbeitstag(@ForAll Bundesland land, @ForAll("tage") LocalDate tag,
            @ForAll @IntRange(min = 1, max = 600) int anzahl) {
        var arbeitstag = kalender(land).arbeitstagAb(tag);

        assertThat(kalender(land).arbeitstagVor(kalender(land).arbeitstagNach(arbeitstag, anzahl), anzahl))
                .isEqualTo(arbeitstag);
    }

    @Property
    void endsOnAnArbeitstagWhereverItMoves(@ForAll Bundesland land, @ForAll("tage") LocalDate tag,
            @ForAll("abstaende") Abstand abstand) {
        var ende = kalender(land).ende(tag, abstand);
        var naiv = new NaiverKalender(land);

        assertThat(ende.tag()).isEqualTo(switch (abstand.verschiebung()) {
            case KEINE -> ende.rechnerisch();
            case NAECHSTER_ARBEITSTAG -> naiv.arbeitstagNach(ende.rechnerisch().minusDays(1), 1);
            case VORIGER_ARBEITSTAG -> naiv.arbeitstagVor(ende.rechnerisch().plusDays(1), 1);
        });
        assertThat(ende.ausgelassen()).allSatisfy(feiertag -> {
            assertThat(naiv.feiertage(feiertag.tag().getYear())).contains(feiertag.tag());
            assertThat(feiertag.tag().getDayOfWeek().getValue()).isLessThan(6);
        });
    }

    @Property
    void leavesNoDayBetweenTheEventAndAPeriodThatIncludesIt(@ForAll("tage") LocalDate tag,
            @ForAll @IntRange(min = 1, max = 60) int anzahl, @ForAll Einheit einheit) {
        var danach = kalender(Bundesland.BB).ende(tag, Abstand.nach(anzahl, einheit)).tag();
        var amTag = kalender(Bundesland.BB).ende(tag, Abstand.nach(anzahl, einheit).mit(Zaehlung.AB_TAG)).tag();
        var vortag = kalender(Bundesland.BB).ende(tag.minusDays(1), Abstand.nach(anzahl, einheit)).tag();

        assertThat(amTag).isBeforeOrEqualTo(danach).isBetween(vortag, vortag.plusDays(3));
    }

    @Provide
    static Arbitrary<LocalDate> tage() {
        return Arbitraries.longs()
                .between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<Abstand> abstaende() {
        return Arbitraries.of(Einheit.class)
                .flatMap(einheit -> Arbitraries.integers()
                        .between(1, 24)
                        .flatMap(anzahl -> Arbitraries.of(Verschiebung.class)
                                .flatMap(verschiebung -> Arbitraries.of(Richtung.class)
                                        .map(richtung -> new Abstand(new Dauer(anzahl, einheit), richtung,
                                                Zaehlung.AB_FOLGETAG, verschiebung)))));
    }

    private static Kalender kalender(Bundesland land) {
        return KALENDER.computeIfAbsent(land, Kalender::fuer);
    }
}
