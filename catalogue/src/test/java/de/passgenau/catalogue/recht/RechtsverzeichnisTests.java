package de.passgenau.catalogue.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.Referenz;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RechtsverzeichnisTests {

    private static final Rechtsverzeichnis RECHT = Rechtsverzeichnis.mitgeliefert();
    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @DisplayName("M-01 letter and number conflict between times, and the day tells them apart")
    @CsvSource(delimiter = '|', value = {"§ 16a SGB II | 2007-11-01 | BEZ", "§ 16a SGB II | 2026-12-01 | KOM",
            "§ 16a SGB II (Fassung 2007) | 2026-12-01 | BEZ", "§ 46 SGB III | 2010-05-01 | MAT",
            "§ 46 SGB III a.F. | 2013-06-30 | MAT", "§ 46 SGB III | 2013-06-30 | PB_AH",
            "§ 45 SGB III | 2010-05-01 | VB", "§ 45 SGB III | 2013-05-01 | MAT",
            "§ 45 Abs. 4 SGB III | 2013-05-01 | AVGS_MAT", "§ 75 SGB III | 2016-05-01 | ABH",
            "§ 75 SGB III | 2020-05-29 | ASA", "§ 130 SGB III | 2016-05-01 | ASA",
            "§ 16 Abs. 3 SGB II | 2007-05-01 | AGH", "§ 16 Abs. 3 SGB II | 2016-05-01 | VB",
            "§ 16 Abs. 2 Satz 2 Nr. 1 bis 4 SGB II | 2007-05-01 | KOM", "§ 16 Abs. 1 SGB II | 2013-05-01 | EING",
            "§ 16e SGB II | 2010-05-01 | BEZ", "§ 16e SGB II | 2014-05-01 | FAV",
            "§ 16e SGB II | 2024-05-01 | EVL", "abH | 2016-05-01 | ABH", "Bildungsgutschein | 2026-12-01 | FBW"})
    void knowsWhatWasMeantOnADay(String name, LocalDate tag, String code) {
        assertThat(RECHT.bestimme(name, tag)).map(Rechtsgrundlage::code).contains(code);
    }

    @ParameterizedTest
    @DisplayName("M-01 an old name without a day means what was called so last, and says what stands in its place")
    @CsvSource(delimiter = '|', value = {"abH | ABH | ASA", "§ 421i SGB III | EM421I | MAT",
            "Beschäftigungszuschuss | BEZ | EVL", "§ 46 SGB III a.F. | MAT | MAT"})
    void knowsAnOldNameToday(String name, String code, String heute) {
        assertThat(RECHT.bestimme(name, HEUTE)).map(Rechtsgrundlage::code).contains(code);
        assertThat(RECHT.heutige(code, HEUTE)).map(Rechtsgrundlage::code).contains(heute);
    }

    @ParameterizedTest
    @DisplayName("M-01 a basis that is written out and read in again stays the same")
    @CsvSource({"§ 46 SGB III a.F.", "§ 46 Abs. 1 Nr. 1 SGB III a.F.", "abH", "§ 16a SGB II (Fassung 2007)",
            "§ 421i SGB III", "§ 45 SGB III", "§ 81 SGB III"})
    void staysTheSameWhenReadAgain(String name) {
        var gelesen = RECHT.bestimme(name, HEUTE).orElseThrow();
        var stand = gelesen.geltung().umfasst(HEUTE) ? HEUTE : gelesen.geltung().von();

        assertThat(RECHT.bestimme(name, stand)).contains(gelesen);
    }

    @Test
    void knowsNothingThatWasNotInForce() {
        assertThat(RECHT.bestimme("§ 16i SGB II", LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(RECHT.bestimme("§ 999 SGB II", HEUTE)).isEmpty();
        assertThat(RECHT.bestimme("", HEUTE)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("M-01 any old or new name finds the basis, and the basis what stands in its place today")
    @CsvSource(delimiter = '|', value = {"§ 46 SGB III | MAT", "§ 16 Abs. 2 Satz 2 SGB II | KOM", "abH | ASA",
            "AsA flex | ASA", "Beschäftigungszuschuss | EVL", "beschaeftigungszuschuss | EVL",
            "Vermittlungsgutschein | MPAV", "§ 421i SGB III | MAT", "Trainingsmaßnahmen | MAT",
            "TRAININGSMASSNAHME | MAT", "§ 235b SGB III | EQ", "BaE | BAE",
            "§ 61a SGB III | BVB", "SWL | FF", "Berufssprachkurs | BSK", "§ 43 AufenthG | IK", "Coaching | GB"})
    void findsOldAndNewNames(String name, String heute) {
        var heutige = RECHT.suche(name)
                .stream()
                .flatMap(eine -> RECHT.heutige(eine.code(), HEUTE).stream())
                .map(Rechtsgrundlage::code);

        assertThat(heutige).contains(heute);
    }

    @Test
    void namesABasisByAllItWasCalled() {
        assertThat(RECHT.namen("ASA")).startsWith("§§ 74 bis 75a SGB III")
                .contains("§ 130 SGB III", "Ausbildungsbegleitende Hilfen", "§ 241 SGB III");
        assertThat(RECHT.namen("EVL")).contains("Beschäftigungszuschuss", "Förderung von Arbeitsverhältnissen");
    }

    @Test
    @DisplayName("M-01 since 2025 the Agentur für Arbeit grants further training and rehabilitation")
    void knowsWhoIsResponsibleOnADay() {
        var silvester = LocalDate.of(2024, 12, 31);
        for (var code : List.of("FBW", "LTA")) {
            assertThat(RECHT.am(code, silvester)).map(Rechtsgrundlage::zustaendig)
                    .contains(Zustaendigkeit.JOBCENTER);
            assertThat(RECHT.am(code, silvester.plusDays(1))).map(Rechtsgrundlage::zustaendig)
                    .contains(Zustaendigkeit.AGENTUR_FUER_ARBEIT);
        }
    }

    @Test
    void keepsTheBasisOfItsDay() {
        var damals = LocalDate.of(2007, 11, 1);
        var bezug = RECHT.bestimme("§ 16a SGB II", damals).orElseThrow().bezug(damals);

        assertThat(RECHT.zu(bezug)).map(Rechtsgrundlage::bezeichnung)
                .contains("Leistungen zur Beschäftigungsförderung");
        assertThat(RECHT.zu(Rechtsbezug.ungelesen("Richtlinie 7", damals))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECHT.bestimme("§ 16a SGB II", damals).orElseThrow().bezug(HEUTE))
                .withMessageContaining("2026-12-01");
    }

    @Test
    void hasOneFormOfABasisOnEachDay() {
        for (var eine : RECHT.alle()) {
            var verlauf = RECHT.verlauf(eine.code());
            for (int i = 1; i < verlauf.size(); i++) {
                var bis = verlauf.get(i - 1).geltung().bis();
                assertThat(bis).as(eine.code()).isNotNull().isBefore(verlauf.get(i).geltung().von());
            }
        }
    }

    @Test
    void endsNoBasisWithAnUnknownSuccessor() {
        var codes = RECHT.alle().stream().map(Rechtsgrundlage::code).collect(Collectors.toSet());
        var offen = RECHT.alle().stream().filter(eine -> eine.nachfolger() != null);

        assertThat(offen).isNotEmpty().allSatisfy(eine -> {
            assertThat(codes).contains(String.valueOf(eine.nachfolger()));
            assertThat(RECHT.heutige(eine.code(), HEUTE)).as(eine.code()).isPresent();
        });
    }

    @Test
    @DisplayName("M-01 every kind of instrument has a basis in force today, or had one")
    void hasABasisForEachInstrument() {
        var instrumente = new HashSet<>(List.of(Instrumentart.values()));
        RECHT.alle().forEach(eine -> instrumente.remove(eine.instrument()));

        assertThat(instrumente).isEmpty();
        assertThat(Arrays.stream(Instrumentart.values()).map(Instrumentart::bereich))
                .contains(Katalogbereich.values());
    }

    @Test
    void demandsApprovalOnlySinceItIsLaw() {
        var vorher = RECHT.alle()
                .stream()
                .filter(eine -> eine.geltung().von().isBefore(LocalDate.of(2012, 4, 1)) && eine.geltung().bis() != null)
                .filter(eine -> !eine.code().equals("FBW"));

        assertThat(vorher).extracting(Rechtsgrundlage::zulassung).containsOnly(Zulassungspflicht.KEINE);
        assertThat(Stream.of("MAT", "MAG", "AVGS_MAT", "FBW").flatMap(code -> RECHT.am(code, HEUTE).stream()))
                .extracting(Rechtsgrundlage::zulassung)
                .containsExactly(Zulassungspflicht.TRAEGER, Zulassungspflicht.KEINE,
                        Zulassungspflicht.TRAEGER_UND_MASSNAHME, Zulassungspflicht.TRAEGER_UND_MASSNAHME);
    }

    @Test
    @DisplayName("M-01 every instrument of the curated table is found by its short name and by its citations")
    void knowsTheCuratedInstruments() throws IOException {
        var zeilen = Files.readAllLines(Referenz.datei("reference/instrumente_sgb2.tsv"));

        assertThat(zeilen.stream().skip(1)).isNotEmpty().allSatisfy(zeile -> {
            var zellen = List.of(zeile.split("\t", -1));
            var code = zellen.getFirst().toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(RECHT.am(code, HEUTE)).as(zeile).isPresent();
            for (var name : Stream.of(zellen.getFirst(), zellen.get(2), zellen.get(3))
                    .filter(name -> !name.isEmpty())
                    .toList()) {
                assertThat(RECHT.suche(name)).as(name).extracting(Rechtsgrundlage::code).contains(code);
            }
        });
    }

    @Test
    void isWrittenInTheOrderOfItsDays() {
        assertThat(RECHT.verlauf("MAT")).hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(eine -> eine.geltung().von()));
    }
}
