package de.passgenau.catalogue.durchgang.rahmen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("M-06 the clock of attendance")
class AnwesenheitsuhrTests {

    private static final Laufzeit HALBES_JAHR = new Laufzeit(Kurs.BEGINN, Kurs.ENDE);

    /** A person with a clock, days away (counted from her first one) and holidays. */
    record Weg(int netto, Nachholung nachholung, Set<Fehltag> fehltage, Set<LocalDate> feiertage) {

        boolean istArbeitstag(LocalDate tag) {
            return Kurs.istArbeitstag(tag) && !feiertage.contains(tag);
        }

        boolean wirdNachgeholt(LocalDate tag) {
            return fehltage.contains(new Fehltag(tag, true)) && nachholung != Nachholung.KEINE
                    || fehltage.contains(new Fehltag(tag, false)) && nachholung == Nachholung.ALLE;
        }

        /** Days done from the first one to this one, counted one by one. */
        long geschafft(LocalDate bis) {
            return Kurs.BEGINN.datesUntil(bis.plusDays(1))
                    .filter(tag -> istArbeitstag(tag) && !wirdNachgeholt(tag))
                    .count();
        }
    }

    @Property
    @Label("ends on the first day on which all net days are done, counted one by one")
    void agreesWithCounting(@ForAll("wege") Weg weg) {
        var uhr = new Anwesenheitsuhr(weg.netto(), weg.nachholung());

        var ende = uhr.letzterTag(HALBES_JAHR, Kurs.BEGINN, weg.fehltage(), weg::istArbeitstag).orElseThrow();

        var gezaehlt = Stream.iterate(Kurs.BEGINN, tag -> tag.plusDays(1))
                .filter(tag -> weg.geschafft(tag) == weg.netto())
                .findFirst();
        assertThat(gezaehlt).hasValue(ende);
    }

    @Property
    @Label("without a number of days one day is appended for each missed one")
    void appendsToTheEndOfTheDurchgang(@ForAll("wege") Weg weg) {
        var kurz = new Laufzeit(Kurs.BEGINN, Kurs.BEGINN.plusWeeks(4).minusDays(3));
        var uhr = new Anwesenheitsuhr(null, weg.nachholung());

        var ende = uhr.letzterTag(kurz, Kurs.BEGINN, weg.fehltage(), weg::istArbeitstag).orElseThrow();

        long alle = Kurs.BEGINN.datesUntil(kurz.beginn().plusWeeks(4).minusDays(2)).filter(weg::istArbeitstag).count();
        assertThat(ende).isAfterOrEqualTo(kurz.beginn().plusWeeks(4).minusDays(3));
        assertThat(weg.geschafft(ende)).isEqualTo(alle);
    }

    @Provide
    Arbitrary<Weg> wege() {
        var tage = Arbitraries.integers().between(0, 60).map(Kurs.BEGINN::plusDays);
        var fehltage = Combinators.combine(tage.set().ofMaxSize(25), Arbitraries.of(true, false).list().ofSize(25))
                .as(AnwesenheitsuhrTests::fehltage);
        return Combinators.combine(Arbitraries.integers().between(1, 120), Arbitraries.of(Nachholung.class), fehltage,
                tage.set().ofMaxSize(4)).as(Weg::new);
    }

    private static Set<Fehltag> fehltage(Set<LocalDate> tage, List<Boolean> entschuldigt) {
        var weiter = entschuldigt.iterator();
        return tage.stream().sorted().map(tag -> new Fehltag(tag, weiter.next())).collect(Collectors.toSet());
    }

    @Example
    void countsAHundredDays() {
        var uhr = new Anwesenheitsuhr(100, Nachholung.KEINE);

        assertThat(uhr.letzterTag(HALBES_JAHR, Kurs.BEGINN, List.of(), Kurs::istArbeitstag))
                .hasValue(Kurs.BEGINN.plusWeeks(20).minusDays(3));
    }

    @Example
    void knowsNoEndWhereNothingSaysIt() {
        var ohneEnde = new Laufzeit(Kurs.BEGINN, null);

        assertThat(Anwesenheitsuhr.BIS_ZUM_ENDE.letzterTag(ohneEnde, Kurs.BEGINN, List.of(), Kurs::istArbeitstag))
                .isEmpty();
        assertThat(Anwesenheitsuhr.BIS_ZUM_ENDE.letzterTag(HALBES_JAHR, Kurs.BEGINN, List.of(), Kurs::istArbeitstag))
                .hasValue(Kurs.ENDE);
    }

    @Property
    @Label("whenever somebody came and whenever it ends, there is an answer: none, or a day from her first one on")
    void answersForEveryPeriodAndEveryFirstDay(@ForAll("wege") Weg weg,
            @ForAll @IntRange(min = -400, max = 4_000) int ende, @ForAll @IntRange(min = -400, max = 4_000) int antritt,
            @ForAll boolean nachTagen) {
        var laufzeit = new Laufzeit(Kurs.BEGINN, Kurs.BEGINN.plusDays(ende));
        var erster = Kurs.BEGINN.plusDays(antritt);
        var uhr = new Anwesenheitsuhr(nachTagen ? weg.netto() : null, weg.nachholung());

        var letzter = uhr.letzterTag(laufzeit, erster, weg.fehltage(), weg::istArbeitstag);

        assertThat(letzter.filter(erster::isAfter)).isEmpty();
        assertThat(letzter.isPresent()).isEqualTo(nachTagen || antritt <= ende);
    }

    @Example
    void doesNotCountForEver() {
        Predicate<LocalDate> nie = tag -> false;

        assertThat(new Anwesenheitsuhr(100, Nachholung.ALLE).letzterTag(HALBES_JAHR, Kurs.BEGINN, List.of(), nie))
                .isEmpty();
    }

    @Example
    @Label("says how many working days there are when these are not enough")
    void saysWhenTheDaysAreNotThere() {
        var woche = new Laufzeit(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 9));

        assertThat(new Anwesenheitsuhr(8, Nachholung.ALLE).zuWenige(woche, Kurs::istArbeitstag)).hasValue(7);
        assertThat(new Anwesenheitsuhr(7, Nachholung.ALLE).zuWenige(woche, Kurs::istArbeitstag)).isEmpty();
        assertThat(Anwesenheitsuhr.BIS_ZUM_ENDE.zuWenige(woche, Kurs::istArbeitstag)).isEmpty();
        assertThat(new Anwesenheitsuhr(8, Nachholung.ALLE).zuWenige(new Laufzeit(woche.beginn(), null),
                Kurs::istArbeitstag)).isEmpty();
    }
}
