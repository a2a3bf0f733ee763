package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demo cases tell what a Fallmanager could have done, and nothing that the rules forbid. */
class DemogeschichteTests {

    private static final LocalDate STICHTAG = LocalDate.parse("2026-11-02");
    private static final Landkreis LANDKREIS = Landkreisgenerator.erzeuge(new Umfang(300, 7, STICHTAG));
    private static final List<Fall> FAELLE = Demofaelle.von(LANDKREIS, Instant.parse("2026-11-02T08:00:00Z"),
            () -> new byte[32], Fallarbeit.UCKERMARK);

    @Test
    void leavesEveryCaseValid() {
        assertThat(FAELLE).hasSize(LANDKREIS.faelle().size())
                .allSatisfy(fall -> assertThat(Fallpruefung.verstoesse(lage(fall))).as(fall.fallnummer()).isEmpty());
    }

    @Test
    void givesEveryCaseAProfileAndTheCategoryThatWasDrawn() {
        assertThat(FAELLE).allSatisfy(fall -> assertThat(fall.bewerber().zielberuf()).isNotNull());
        assertThat(FAELLE).zipSatisfy(LANDKREIS.faelle(), (fall, gezogen) -> assertThat(
                fall.verlauf().geltend().kategorien().kategorie()).as(fall.fallnummer())
                .contains(Kundenkategorie.valueOf(gezogen.kategorie())));
    }

    @Test
    void leavesTheWorkOfADayToBeDone() {
        assertThat(FAELLE)
                .filteredOn(fall -> fall.verlauf().geltend().planung().vereinbarungen().geschlossene().isEmpty())
                .hasSizeBetween(20, 200);
        assertThat(FAELLE).anySatisfy(
                fall -> assertThat(fall.verlauf().geltend().betreuung().fuehrung().ueberleitungen()).isNotEmpty());
        assertThat(FAELLE).filteredOn(fall -> !fall.verlauf().geltend().hemmnisse().offene().isEmpty())
                .hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("M-07 whoever found work by a Maßnahme has it on record, and Hemmnisse are solved by its end")
    void tellsWhatBecameOfMassnahmen() {
        var arbeit = LANDKREIS.teilnahmen().stream().filter(eine -> eine.weg().arbeit() != null).toList();

        assertThat(arbeit).hasSizeGreaterThan(20);
        assertThat(FAELLE.stream()
                .mapToInt(fall -> fall.verlauf().geltend().betreuung().integrationen().alle().size())
                .sum()).isBetween(arbeit.size() * 9 / 10, arbeit.size());
        assertThat(FAELLE).anySatisfy(
                fall -> assertThat(fall.verlauf().geltend().betreuung().integrationen().enden()).isNotEmpty());
    }

    @Test
    @DisplayName("M-06 a Träger may know of those who are assigned to it or have just left, and of nobody else")
    void namesTheTraegerOfEachCase() {
        var laeufe = LANDKREIS.massnahmen()
                .stream()
                .flatMap(
                        massnahme -> massnahme.durchgaenge().stream().map(lauf -> Map.entry(lauf.kennung(), massnahme)))
                .collect(Collectors.toMap(Map.Entry::getKey, eintrag -> eintrag.getValue().traeger()));
        var dort = LANDKREIS.teilnahmen()
                .stream()
                .filter(eine -> eine.stand() == Teilnahme.Stand.ANGETRETEN)
                .map(eine -> eine.fall() + ' ' + laeufe.get(eine.durchgang()))
                .toList();

        assertThat(FAELLE.stream().flatMap(fall -> fall.traeger().stream().map(einer -> fall.kennung() + ' ' + einer)))
                .containsAll(dort)
                .hasSizeLessThan(LANDKREIS.teilnahmen().size() / 2);
    }

    @Test
    void tellsOfAppointmentsKeptMissedAndStillToCome() {
        assertThat(FAELLE).anySatisfy(fall -> assertThat(staende(fall)).contains("Wahrgenommen"))
                .anySatisfy(fall -> assertThat(staende(fall)).contains("Versaeumt"))
                .anySatisfy(fall -> assertThat(termine(fall).offene()).isNotEmpty());
        assertThat(FAELLE).filteredOn(fall -> !termine(fall).alle().isEmpty())
                .hasSizeGreaterThan(FAELLE.size() * 2 / 3);
        assertThat(FAELLE).flatMap(fall -> termine(fall).offene())
                .allSatisfy(
                        termin -> assertThat(termin.beginn().toLocalDate()).isBetween(STICHTAG,
                                STICHTAG.plusMonths(2)));
    }

    @Test
    void givesAFallmanagerOneAppointmentAtATimeOnWorkingDays() {
        assertThat(FAELLE).flatMap(fall -> termine(fall).alle()
                .stream()
                .map(termin -> fall.fallmanager() + ' ' + termin.beginn())
                .toList()).doesNotHaveDuplicates();
        assertThat(FAELLE).flatMap(fall -> termine(fall).alle())
                .extracting(termin -> termin.beginn().getDayOfWeek())
                .isNotEmpty()
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void tellsTheSameOfTheSameLandkreis() {
        var nochEinmal = Demofaelle.von(LANDKREIS, Instant.parse("2026-11-02T08:00:00Z"), () -> new byte[32],
                Fallarbeit.UCKERMARK);

        assertThat(nochEinmal).isEqualTo(FAELLE);
    }

    @Test
    @DisplayName("X-06 for most customers of category A somebody has searched during the last week")
    void tellsOfSearchesForMostOfCategoryA() {
        var vonA = FAELLE.stream()
                .filter(fall -> fall.verlauf()
                        .geltend()
                        .kategorien()
                        .kategorie()
                        .filter(Kundenkategorie.A::equals)
                        .isPresent())
                .toList();

        assertThat(vonA).hasSizeGreaterThan(10);
        assertThat(vonA).filteredOn(fall -> fall.verlauf()
                .geltend()
                .betreuung()
                .vermerke()
                .suchlaeufe()
                .stream()
                .anyMatch(lauf -> lauf.tag().isAfter(STICHTAG.minusWeeks(1))))
                .hasSizeGreaterThan(vonA.size() * 2 / 3);
    }

    @Test
    @DisplayName("F-01 nearly everybody had the first talk soon after the benefits were granted")
    void tellsOfFirstTalks() {
        assertThat(FAELLE).filteredOn(fall -> fall.verlauf()
                .geltend()
                .betreuung()
                .gespraeche()
                .kontaktSeit(Kontakt.Art.ERSTGESPRAECH, LocalDate.EPOCH)).hasSizeGreaterThan(FAELLE.size() * 8 / 10);
    }

    @Test
    void wasNotAllDoneOnTheDayOnWhichTheStoreIsFilled() {
        var gestern = Instant.parse("2026-11-01T00:00:00Z");

        assertThat(FAELLE).filteredOn(fall -> fall.geaendertAm().isAfter(gestern))
                .hasSizeBetween(1,
                        FAELLE.size() / 4);
        assertThat(FAELLE).allSatisfy(
                fall -> assertThat(fall.angelegtAm()).isBeforeOrEqualTo(fall.geaendertAm()));
    }

    private static Termine termine(Fall fall) {
        return fall.verlauf().geltend().betreuung().termine();
    }

    private static List<String> staende(Fall fall) {
        return termine(fall).wechsel().stream().map(wechsel -> wechsel.stand().getClass().getSimpleName()).toList();
    }

    private static Lage lage(Fall fall) {
        var angaben = fall.verlauf().geltend().lagen().angaben().beschaeftigung().art();
        var person = new Personenlage(fall.person().geburtsdatum(), false,
                angaben != null && angaben.name().equals("SELBSTAENDIG"), false, null);
        return Lage.von(fall.verlauf(),
                new Umstaende(STICHTAG.atStartOfDay(), "anna", person, Fallarbeit.UCKERMARK, () -> new EintragId("x")));
    }
}
