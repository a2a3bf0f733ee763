package de.passgenau.api.demo.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Durchgangsstand;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.erfolg.Auslastung;
import de.passgenau.catalogue.erfolg.Unterauslastung;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerkung;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo Durchgänge are what Jobcenter and Träger could have made of them, and nothing that the rules forbid. */
class DemodurchgaengeTests {

    private static final LocalDate STICHTAG = LocalDate.parse("2026-11-02");
    private static final Instant AM = STICHTAG.atTime(8, 0).toInstant(ZoneOffset.UTC);
    private static final Landkreis LANDKREIS = Landkreisgenerator.erzeuge(new Umfang(1_300, 1, STICHTAG));
    private static final List<Durchgang> ALLE = Demodurchgaenge.von(LANDKREIS, AM);

    @ParameterizedTest
    @CsvSource({"1300, 1, 2026-11-02", "1300, 2, 2024-02-29", "300, 7, 2027-12-31", "37, 1, 2026-03-02",
            "3000, 5, 2026-06-30"})
    @DisplayName("M-06 nobody does anything in the demo that the rules refuse, whatever day it is")
    void doesNothingThatTheRulesRefuse(int faelle, long seed, LocalDate tag) {
        var landkreis = Landkreisgenerator.erzeuge(new Umfang(faelle, seed, tag));
        var erzaehlt = Demodurchgaenge.erzaehlt(landkreis, tag.atTime(8, 0).toInstant(ZoneOffset.UTC));

        assertThat(erzaehlt.abgelehnt()).isZero();
        assertThat(erzaehlt.alle()).hasSizeGreaterThan(100);
        assertThat(erzaehlt.alle().stream().mapToInt(durchgang -> durchgang.teilnahmen().size()).sum())
                .isEqualTo(landkreis.teilnahmen().size());
    }

    @Test
    @DisplayName("M-05 some are full and have people waiting, some have places, and some can be joined on any day")
    void hasFullOnesAndOthers() {
        var staende = ALLE.stream().map(durchgang -> durchgang.stand(STICHTAG)).collect(Collectors.toSet());

        assertThat(staende).contains(Durchgangsstand.GEPLANT, Durchgangsstand.LAUFEND, Durchgangsstand.BEENDET);
        assertThat(offene()).anyMatch(durchgang -> durchgang.belegung(STICHTAG).frei() == 0)
                .anyMatch(durchgang -> durchgang.belegung(STICHTAG).wartend() > 1)
                .anyMatch(durchgang -> durchgang.belegung(STICHTAG).frei() > 3)
                .anyMatch(durchgang -> durchgang.belegung(STICHTAG).reserviert() > 0)
                .anyMatch(durchgang -> durchgang.belegung(STICHTAG).teilzeit() > 0)
                .anyMatch(durchgang -> durchgang.rahmen().einstieg().flexibel())
                .anyMatch(durchgang -> durchgang.rahmen().ort().kinderbetreuung())
                .anyMatch(durchgang -> durchgang.rahmen().ort().abholung())
                .anyMatch(durchgang -> durchgang.rahmen().uhr().nettotage() != null);
    }

    private static List<Durchgang> offene() {
        return ALLE.stream().filter(durchgang -> durchgang.nimmtAuf(STICHTAG)).toList();
    }

    @Test
    @DisplayName("N-09 some will not fill the places that are paid, and others will")
    void hasUnderusedOnes() {
        var laufende = ALLE.stream().filter(durchgang -> durchgang.stand(STICHTAG) == Durchgangsstand.LAUFEND).toList();

        assertThat(Unterauslastung.alle(laufende.stream().map(Auslastung::von).toList(), STICHTAG)).hasSizeBetween(5,
                laufende.size() - 5);
    }

    @Test
    @DisplayName("M-07 of some Maßnahmen 20 and more have left half a year ago, of others fewer")
    void hasEnoughEndedOnesOfSome() {
        Map<MassnahmeId, Integer> jeMassnahme = ALLE.stream()
                .collect(Collectors.groupingBy(Durchgang::massnahmeId,
                        Collectors.summingInt(durchgang -> (int) durchgang
                                .teilnahmen()
                                .stream()
                                .filter(eine -> eine.letzterTag()
                                        .filter(tag -> !tag.plusMonths(6).isAfter(STICHTAG))
                                        .isPresent())
                                .count())));

        assertThat(jeMassnahme.values().stream().filter(anzahl -> anzahl >= 20).count()).isBetween(4L, 30L);
        assertThat(jeMassnahme.values()).anyMatch(anzahl -> anzahl > 0 && anzahl < 20);
    }

    @Test
    void tellsHowItEndedAndWhy() {
        var alle = ALLE.stream().flatMap(durchgang -> durchgang.teilnahmen().stream()).toList();
        var gruende = alle.stream()
                .filter(eine -> eine.letzterStand() == Stand.ABGEBROCHEN)
                .map(eine -> eine.verlauf().getLast().begruendung())
                .collect(Collectors.toSet());

        assertThat(alle).extracting(Teilnahme::letzterStand)
                .contains(Stand.VORGESCHLAGEN, Stand.RESERVIERT,
                        Stand.WARTELISTE, Stand.ZUGEWIESEN, Stand.ANGETRETEN, Stand.BEENDET, Stand.NICHT_ANGETRETEN);
        assertThat(gruende).hasSizeGreaterThan(4);
        assertThat(alle).filteredOn(eine -> eine.letzterStand() == Stand.BEENDET)
                .allSatisfy(eine -> assertThat(eine.traegerakte().bewertungen()).isNotEmpty());
    }

    @Test
    @DisplayName("N-13 each account names the Teilnahmen of its case, and no others")
    void hasAccountsThatAgree() {
        var konten = Demokonten.von(LANDKREIS, AM);
        var wirkliche = ALLE.stream()
                .flatMap(durchgang -> durchgang.teilnahmen().stream())
                .collect(Collectors.groupingBy(Teilnahme::fall));

        assertThat(konten).extracting(Massnahmenkonto::fall).containsExactlyInAnyOrderElementsOf(wirkliche.keySet());
        assertThat(konten).allSatisfy(konto -> {
            var seine = wirkliche.getOrDefault(konto.fall(), List.of());
            assertThat(konto.vormerkungen()).extracting(Vormerkung::teilnahme)
                    .containsExactlyInAnyOrderElementsOf(seine.stream().map(Teilnahme::id).toList());
            assertThat(konto.abgeglichen(seine, Set.of(), AM, konto.spur())).isEqualTo(konto);
        });
    }

    @Test
    @DisplayName("N-08 everybody takes part for a Hemmnis of her case on which the Maßnahme works")
    void hasAPurposeForEverybody() {
        var hemmnisse = LANDKREIS.faelle()
                .stream()
                .collect(Collectors.toMap(fall -> new Fallkennung(fall.kennung()),
                        fall -> fall.hemmnisse().stream().map(eines -> eines.code()).collect(Collectors.toSet())));
        var wirktAuf = LANDKREIS.massnahmen()
                .stream()
                .collect(Collectors.toMap(massnahme -> new MassnahmeId(massnahme.kennung()),
                        massnahme -> Set.copyOf(massnahme.hemmnisse())));

        var falsche = new ArrayList<Teilnahme>();
        for (var durchgang : ALLE) {
            durchgang.teilnahmen()
                    .stream()
                    .filter(eine -> !hemmnisse.getOrDefault(eine.fall(), Set.of()).contains(eine.zweck().hemmnis())
                            || !wirktAuf.getOrDefault(durchgang.massnahmeId(), Set.of())
                                    .contains(eine.zweck().hemmnis()))
                    .forEach(falsche::add);
        }
        assertThat(falsche).isEmpty();
    }
}
