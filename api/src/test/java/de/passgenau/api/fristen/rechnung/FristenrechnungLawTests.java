package de.passgenau.api.fristen.rechnung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("N-18 What is due is what the calendar and the rules say, whatever the history of the case")
class FristenrechnungLawTests {

    private static final Regelwerk UCKERMARK = Fallbeispiel.regelwerk("uckermark");
    private static final Kalender KALENDER = Kalender.fuer(UCKERMARK.land());
    private static final Fristenrechnung RECHNUNG = new Fristenrechnung(UCKERMARK, KALENDER);

    @Property(tries = 150)
    void agreesWithWhoTurnsTheLeavesOfACalendar(@ForAll @IntRange(max = 1_000_000) int nummer,
            @ForAll("stichtage") LocalDate stichtag) {
        var lage = Zufallsfall.lage(nummer);

        assertThat(kurz(RECHNUNG.fristen(lage, stichtag))).isEqualTo(NaiveFristen.von(UCKERMARK, lage, stichtag));
    }

    @Property(tries = 150)
    void usesNothingThatNobodyKnowsYet(@ForAll @IntRange(max = 1_000_000) int nummer,
            @ForAll @IntRange(max = 1_000_000) int zukunft, @ForAll("stichtage") LocalDate stichtag) {
        var lage = Zufallsfall.lage(nummer);
        var andere = Zufallsfall.lage(zukunft);
        var tatsachen = new ArrayList<>(lage.tatsachen()
                .stream()
                .filter(tatsache -> !tatsache.bekanntSeit().isAfter(stichtag))
                .toList());
        andere.tatsachen()
                .stream()
                .filter(tatsache -> tatsache.bekanntSeit().isAfter(stichtag))
                .forEach(tatsachen::add);
        var phasen = lage.phasen()
                .stream()
                .filter(phase -> !phase.von().isAfter(stichtag))
                .map(phase -> phase.gesehenAm(stichtag))
                .toList();

        assertThat(RECHNUNG.fristen(new Fristlage(lage.fall(), lage.geburtstag(), tatsachen, phasen), stichtag))
                .isEqualTo(RECHNUNG.fristen(lage, stichtag));
    }

    @Property(tries = 300)
    void isNeverOverdueForWhatWasDone(@ForAll @IntRange(max = 1_000_000) int nummer,
            @ForAll("stichtage") LocalDate stichtag, @ForAll @IntRange(max = 100) int welche,
            @ForAll @IntRange(max = 400) int vorTagen) {
        var lage = Zufallsfall.lage(nummer);
        var vorher = RECHNUNG.fristen(lage, stichtag);
        Assume.that(!vorher.isEmpty());
        var regel = vorher.get(welche % vorher.size()).regel();
        var arten = regel.erfuelltDurch().stream().filter(Ereignisart.class::isInstance).map(Ereignisart.class::cast);
        var tatsachen = new ArrayList<>(lage.tatsachen());
        arten.forEach(art -> tatsachen.add(Tatsache.am(stichtag.minusDays(vorTagen), art)));
        var nachher = RECHNUNG.fristen(new Fristlage(lage.fall(), lage.geburtstag(), tatsachen, lage.phasen()),
                stichtag);

        assertThat(ueberfaellige(nachher, regel)).isLessThanOrEqualTo(ueberfaellige(vorher, regel));
    }

    @Property(tries = 150)
    void changesOnlyWhereTheRulesChange(@ForAll @IntRange(max = 1_000_000) int nummer,
            @ForAll("stichtage") LocalDate stichtag, @ForAll @IntRange(max = 100) int welche) {
        var lage = Zufallsfall.lage(nummer);
        var weg = UCKERMARK.fristregeln().get(welche % UCKERMARK.fristregeln().size());
        var ohne = new Regelwerk(UCKERMARK.name(), UCKERMARK.titel(), UCKERMARK.fassung(), UCKERMARK.stand(),
                UCKERMARK.land(), UCKERMARK.schluessel(),
                UCKERMARK.regeln().stream().filter(regel -> !regel.equals(weg)).toList(), List.of());

        assertThat(new Fristenrechnung(ohne, KALENDER).fristen(lage, stichtag))
                .isEqualTo(RECHNUNG.fristen(lage, stichtag)
                        .stream()
                        .filter(frist -> !frist.regel().equals(weg))
                        .toList());
    }

    @Property(tries = 150)
    void dependsOnNoOrder(@ForAll @IntRange(max = 1_000_000) int nummer, @ForAll long mischung,
            @ForAll("stichtage") LocalDate stichtag) {
        var lage = Zufallsfall.lage(nummer);
        var tatsachen = new ArrayList<>(lage.tatsachen());
        var phasen = new ArrayList<>(lage.phasen());
        Collections.shuffle(tatsachen, new Random(mischung));
        Collections.shuffle(phasen, new Random(mischung));
        var fristen = RECHNUNG.fristen(lage, stichtag);

        assertThat(RECHNUNG.fristen(new Fristlage(lage.fall(), lage.geburtstag(), tatsachen, phasen), stichtag))
                .isEqualTo(fristen)
                .isSortedAccordingTo(Frist.REIHENFOLGE);
    }

    @Property(tries = 100)
    void explainsEveryDay(@ForAll @IntRange(max = 1_000_000) int nummer, @ForAll("stichtage") LocalDate stichtag) {
        var tag = DateTimeFormatter.ofPattern("dd.MM.yyyy");

        assertThat(RECHNUNG.fristen(Zufallsfall.lage(nummer), stichtag)).allSatisfy(frist -> assertThat(
                frist.erklaerung(Locale.GERMAN))
                .startsWith(frist.regel().titel() + " (" + frist.regel().registernummer() + "): ")
                .contains(": fällig am " + tag.format(frist.faellig()) + "; " + frist.regel().kapitel())
                .contains(tag.format(frist.faelligkeit().bezug().tag())));
    }

    @Property(tries = 100)
    void hasOneNextDayForWhatReturns(@ForAll @IntRange(max = 1_000_000) int nummer,
            @ForAll("stichtage") LocalDate stichtag) {
        var wiederkehrende = RECHNUNG.fristen(Zufallsfall.lage(nummer), stichtag)
                .stream()
                .filter(frist -> frist.regel().art() == Regelart.WIEDERKEHREND)
                .toList();

        assertThat(wiederkehrende)
                .filteredOn(frist -> frist.zustand().istZuTun() && !frist.faellig().isBefore(stichtag))
                .extracting(Frist::regel)
                .doesNotHaveDuplicates();
    }

    @Provide
    static Arbitrary<LocalDate> stichtage() {
        return Arbitraries.longs()
                .between(LocalDate.of(2022, 6, 1).toEpochDay(), LocalDate.of(2027, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<String> kurz(List<Frist> fristen) {
        return fristen.stream()
                .map(frist -> frist.regel().id() + " " + frist.faellig() + " " + frist.zustand())
                .sorted()
                .toList();
    }

    private static long ueberfaellige(List<Frist> fristen, Regel regel) {
        return fristen.stream()
                .filter(frist -> frist.regel().equals(regel) && frist.zustand() == Fristzustand.UEBERFAELLIG)
                .count();
    }
}
