package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Durchgangsgeschichte.Art;
import de.passgenau.catalogue.durchgang.Durchgangsgeschichte.Versuch;
import de.passgenau.catalogue.durchgang.Durchgangsgeschichte.Zug;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Label("M-03, M-06 whatever people do with a Durchgang")
class DurchgangsgeschichteTests {

    private static final int TAGE_VORAUS = 40;

    /** What M-06 says, once more in its own words. */
    private static final Map<Stand, Set<Stand>> WEGE = new EnumMap<>(Map.of(
            Stand.VORGESCHLAGEN, Set.of(Stand.RESERVIERT, Stand.WARTELISTE, Stand.ZUGEWIESEN, Stand.ZURUECKGEZOGEN),
            Stand.RESERVIERT,
            Set.of(Stand.RESERVIERT, Stand.WARTELISTE, Stand.ZUGEWIESEN, Stand.ZURUECKGEZOGEN),
            Stand.WARTELISTE,
            Set.of(Stand.RESERVIERT, Stand.WARTELISTE, Stand.ZUGEWIESEN, Stand.ZURUECKGEZOGEN),
            Stand.ZUGEWIESEN, Set.of(Stand.ANGETRETEN, Stand.NICHT_ANGETRETEN, Stand.ZURUECKGEZOGEN),
            Stand.ANGETRETEN, Set.of(Stand.BEENDET, Stand.ABGEBROCHEN),
            Stand.BEENDET, Set.of(), Stand.ABGEBROCHEN, Set.of(), Stand.NICHT_ANGETRETEN, Set.of(),
            Stand.ZURUECKGEZOGEN, Set.of()));

    @Property(tries = 250)
    @Label("M-03 never are more places held than there are, today or on any later day")
    void neverOverbooks(@ForAll("geschichten") Durchgangsgeschichte geschichte) {
        for (var versuch : geschichte.versuche()) {
            var nachher = versuch.nachher();
            var plaetze = nachher.rahmen().plaetze();
            for (var tag : List.of(versuch.heute(), versuch.heute().plusDays(1),
                    versuch.heute().plusDays(TAGE_VORAUS))) {
                var gehaltene = nachher.teilnahmen().stream().filter(eine -> haeltPlatz(eine, tag)).toList();
                assertThat(gehaltene).as("%s", versuch).hasSizeLessThanOrEqualTo(plaetze.hoechstens());
                assertThat(gehaltene.stream().filter(Teilnahme::teilzeit)).as("%s", versuch)
                        .hasSizeLessThanOrEqualTo(plaetze.teilzeit());
                assertThat(nachher.belegung(tag).belegt()).isEqualTo(gehaltene.size());
            }
        }
    }

    private static boolean haeltPlatz(Teilnahme eine, LocalDate tag) {
        var letzter = eine.verlauf().getLast();
        var bis = letzter.bis();
        return letzter.stand() == Stand.ZUGEWIESEN || letzter.stand() == Stand.ANGETRETEN
                || bis != null && !tag.isAfter(bis);
    }

    @Property(tries = 250)
    @Label("every act is done, or refused with reasons that are each named once, or leads to the waiting list")
    void endsEachActInOneWay(@ForAll("geschichten") Durchgangsgeschichte geschichte) {
        for (var versuch : geschichte.versuche()) {
            switch (versuch.ausgang()) {
                case Abgewiesen(var verstoesse) -> assertThat(verstoesse).isNotEmpty().doesNotHaveDuplicates();
                case KeinPlatz(var stand, var platz) -> {
                    assertThat(stand.belegung(versuch.heute()).belegt())
                            .isEqualTo(versuch.vorher().belegung(versuch.heute()).belegt());
                    assertThat(platz).isPositive();
                }
                case Vollzogen(var stand) -> assertThat(stand.id()).isEqualTo(versuch.vorher().id());
            }
        }
    }

    @Property(tries = 250)
    @Label("to do the same once more changes nothing")
    void isHarmlessWhenRepeated(@ForAll("geschichten") Durchgangsgeschichte geschichte) {
        for (var versuch : geschichte.versuche()) {
            assertThat(versuch.nochmals().zuSpeichern().orElse(versuch.nachher())).isEqualTo(versuch.nachher());
        }
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("nobody gets a place that is owed to others who wait before her by the published rule or a reasoned decision")
    void keepsTheOrder(@ForAll("gedraenge") Durchgangsgeschichte geschichte) {
        boolean umstritten = false;
        for (var versuch : geschichte.versuche()) {
            var sie = gewinnerin(versuch);
            int frei = versuch.vorher().belegung(versuch.heute()).frei();
            var wartende = versuch.vorher().teilnahmen().stream().filter(eine -> eine.wartet(versuch.heute())).toList();
            assertThat(wartende.stream()
                    .filter(eine -> !eine.teilzeit())
                    .filter(eine -> sie.filter(andere -> istDavor(eine, andere, versuch.vorher())).isPresent()))
                    .as("%s", versuch)
                    .hasSizeLessThanOrEqualTo(Math.max(0, frei - 1));
            umstritten |= sie.isPresent() && wartende.size() > frei;
        }
        Statistics.label("more waited than could have a place")
                .collect(umstritten)
                .coverage(
                        checker -> checker.check(true).count(anzahl -> anzahl > 0));
    }

    /** Who holds a place that she did not hold before, as she was before. */
    private static Optional<Teilnahme> gewinnerin(Versuch versuch) {
        return versuch.vorher()
                .teilnahmen()
                .stream()
                .filter(eine -> !haeltPlatz(eine, versuch.heute()))
                .filter(eine -> haeltPlatz(versuch.nachher().teilnahme(eine.id()).orElseThrow(), versuch.heute()))
                .findFirst();
    }

    private static boolean istDavor(Teilnahme eine, Teilnahme andere, Durchgang durchgang) {
        if (eine.equals(andere)) {
            return false;
        }
        int vorrang = Integer.compare(vorrang(eine), vorrang(andere));
        if (vorrang != 0) {
            return vorrang < 0;
        }
        int dringlichkeit = eine.dringlichkeit().compareTo(andere.dringlichkeit());
        return durchgang.rahmen().vergabe().reihenfolge() == Reihenfolge.NACH_DRINGLICHKEIT && dringlichkeit != 0
                ? dringlichkeit < 0
                : erster(eine, Stand.WARTELISTE) < erster(andere, Stand.WARTELISTE);
    }

    private static int vorrang(Teilnahme eine) {
        return eine.verlauf()
                .stream()
                .filter(schritt -> schritt.begruendung() != null && schritt.stand() == Stand.WARTELISTE)
                .mapToInt(Schritt::nummer)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int erster(Teilnahme eine, Stand stand) {
        return eine.verlauf()
                .stream()
                .filter(schritt -> schritt.stand() == stand)
                .mapToInt(Schritt::nummer)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("the waiting list is in the published order, but for those who were let pass with a reason")
    void ordersThoseWhoWait(@ForAll("gedraenge") Durchgangsgeschichte geschichte) {
        boolean vorgezogen = false;
        for (var versuch : geschichte.versuche()) {
            var durchgang = versuch.nachher();
            var liste = durchgang.warteliste(versuch.heute()).wartende();
            for (int i = 1; i < liste.size(); i++) {
                assertThat(istDavor(liste.get(i - 1), liste.get(i), durchgang)).as("%s", liste).isTrue();
            }
            assertThat(liste.stream().flatMap(eine -> eine.vorrang().stream()).map(Schritt::begruendung))
                    .allSatisfy(grund -> assertThat(grund).hasNoNullFieldsOrProperties());
            vorgezogen |= liste.size() > 2 && liste.getFirst().vorrang().isPresent()
                    && liste.getLast().vorrang().isEmpty();
        }
        Statistics.label("somebody went before others")
                .collect(vorgezogen)
                .coverage(
                        checker -> checker.check(true).count(anzahl -> anzahl > 0));
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("every Teilnahme goes the ways of M-06, each of them is gone, and none comes back from its end")
    void goesTheWaysThereAre(@ForAll("geschichten") Durchgangsgeschichte geschichte) {
        var versuche = geschichte.versuche();
        for (var versuch : versuche) {
            versuch.vorher()
                    .teilnahmen()
                    .forEach(eine -> assertThat(versuch.nachher().teilnahme(eine.id()))
                            .hasValueSatisfying(danach -> assertThat(danach.verlauf()).startsWith(
                                    eine.verlauf().toArray(Schritt[]::new))));
        }
        var besucht = new ArrayList<Stand>();
        versuche.getLast().nachher().teilnahmen().forEach(eine -> {
            var staende = eine.verlauf().stream().map(Schritt::stand).toList();
            besucht.addAll(staende);
            for (int i = 1; i < staende.size(); i++) {
                assertThat(WEGE.get(staende.get(i - 1))).contains(staende.get(i));
            }
        });
        for (var stand : Stand.values()) {
            Statistics.label(stand.name())
                    .collect(besucht.contains(stand))
                    .coverage(checker -> checker.check(true).count(anzahl -> anzahl > 0));
        }
    }

    @Property(tries = 250)
    @Label("N-08 every Teilnahme has a Hemmnis, an effect and a goal")
    void letsNobodyInWithoutAPurpose(@ForAll("geschichten") Durchgangsgeschichte geschichte) {
        assertThat(geschichte.versuche().getLast().nachher().teilnahmen()).allSatisfy(eine -> {
            assertThat(eine.zweck().hemmnis()).isEqualTo("TAGESSTRUKTUR");
            assertThat(eine.zweck().wirkung()).isNotBlank();
            assertThat(eine.zweck().ziel()).isNotBlank();
        });
    }

    /** First they come in, then it begins, then they are there and go; now and then out of turn. */
    @Provide
    Arbitrary<Durchgangsgeschichte> geschichten() {
        var vergabe = Arbitraries.of(Art.VORSCHLAGEN, Art.VORSCHLAGEN, Art.ZUWEISEN, Art.ZUWEISEN, Art.RESERVIEREN,
                Art.WARTEN, Art.VORZIEHEN, Art.ZURUECKZIEHEN, Art.UMPLANEN, Art.ANTRETEN);
        var verlauf = Arbitraries.of(Stream.concat(Stream.of(Art.values()).filter(art -> art != Art.ABSAGEN),
                Stream.of(Art.ANTRETEN, Art.ANTRETEN, Art.ANTRETEN, Art.FEHLTAG, Art.BEWERTEN, Art.BEENDEN)).toList());
        var mitAbsage = Arbitraries.frequencyOf(Tuple.of(60, verlauf), Tuple.of(1, Arbitraries.just(Art.ABSAGEN)));
        var bisDahin = Arbitraries.integers().between(0, 28).map(tage -> new Zug(Art.BERICHT, 0, tage, 0));
        return Combinators
                .combine(rahmen(), zuege(vergabe, 0, 0, 0, 1).list().ofMinSize(10).ofMaxSize(40), bisDahin,
                        zuege(mitAbsage, 0, 0, 1, 3, 7).list().ofMinSize(10).ofMaxSize(50))
                .as((rahmen, vorher, beginn, danach) -> new Durchgangsgeschichte(rahmen,
                        Stream.of(vorher, List.of(beginn), danach).flatMap(List::stream).toList()));
    }

    /** Many who want the same few places within some days. */
    @Provide
    Arbitrary<Durchgangsgeschichte> gedraenge() {
        var arten = Arbitraries.of(Art.VORSCHLAGEN, Art.VORSCHLAGEN, Art.WARTEN, Art.WARTEN, Art.VORZIEHEN,
                Art.ZUWEISEN, Art.RESERVIEREN, Art.ZURUECKZIEHEN);
        return Combinators.combine(rahmen(), zuege(arten, 0, 0, 0, 1).list().ofMinSize(40).ofMaxSize(80))
                .as(Durchgangsgeschichte::new);
    }

    private static Arbitrary<Zug> zuege(Arbitrary<Art> arten, Integer... spaeter) {
        return Combinators
                .combine(arten, Arbitraries.integers().between(0, 4), Arbitraries.of(spaeter),
                        Arbitraries.integers().between(0, 9))
                .as(Zug::new);
    }

    private static Arbitrary<Rahmen> rahmen() {
        var plaetze = Arbitraries.integers()
                .between(1, 4)
                .flatMap(alle -> Arbitraries.integers()
                        .between(0, alle)
                        .map(teilzeit -> new Platzzahl(0, alle, alle, teilzeit)));
        var vergabe = Combinators.combine(Arbitraries.of(Reihenfolge.class), Arbitraries.of(0, 3, 14))
                .as(Vergabeordnung::new);
        var einstieg = Arbitraries.of(Einstieg.ZUM_BEGINN, Einstieg.FLEXIBEL, new Einstieg(false, 14));
        return Combinators.combine(plaetze, vergabe, einstieg)
                .as((zahl, ordnung, wann) -> Kurs.mit(
                        Kurs.mit(Kurs.mit(Kurs.rahmen(zahl), ordnung), wann),
                        new Anwesenheitsuhr(10, Nachholung.ALLE)));
    }
}
