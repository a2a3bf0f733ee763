package de.passgenau.matching.beruf;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Zeilen;
import org.junit.jupiter.api.Test;

class StartertabellenTests {

    private static final Map<String, String> SYSTEMATIK = Zeilen.mitgeliefert("beruf/systematik.tsv", "code titel")
            .stream()
            .collect(toMap(List::getFirst, List::getLast));
    private static final List<Zeile> BENENNUNGEN = Zeilen
            .mitgeliefert("beruf/benennungen.tsv", "kldb benennung maennlich weiblich art")
            .stream()
            .map(Zeile::aus)
            .toList();
    private static final List<List<String>> SCHREIBWEISEN = Zeilen.mitgeliefert("beruf/schreibweisen.tsv", "text kldb");

    record Zeile(String kldb, String benennung, String maennlich, String weiblich, String art) {

        static Zeile aus(List<String> zellen) {
            assertThat(zellen).hasSize(5).noneMatch(Zeilen::unsauber);
            return new Zeile(zellen.get(0), zellen.get(1), zellen.get(2), zellen.get(3), zellen.get(4));
        }

        boolean ist(String gesucht) {
            return art.equals(gesucht);
        }

        Stream<String> formen() {
            return Stream.of(benennung, maennlich, weiblich).map(StartertabellenTests::klein).distinct();
        }
    }

    @Test
    void knowAtLeastFourHundredOccupationsUnderAllTheirGroups() {
        assertThat(SYSTEMATIK.keySet()).allMatch(code -> code.matches("\\d{1,5}"));
        assertThat(SYSTEMATIK.keySet().stream().filter(StartertabellenTests::gattung)).hasSizeGreaterThanOrEqualTo(400);
        assertThat(SYSTEMATIK.keySet()
                .stream()
                .filter(code -> code.length() > 1)
                .filter(code -> !SYSTEMATIK.containsKey(code.substring(0, code.length() - 1)))).isEmpty();
        assertThat(SYSTEMATIK.values()).noneMatch(Zeilen::unsauber);
    }

    @Test
    void coverEveryFieldOfWorkAndEveryLevelOfDemand() {
        assertThat(SYSTEMATIK.keySet()
                .stream()
                .filter(StartertabellenTests::gattung)
                .map(code -> code.substring(0, 1))
                .distinct())
                .hasSize(9);
        assertThat(SYSTEMATIK.keySet()
                .stream()
                .filter(StartertabellenTests::gattung)
                .map(code -> code.substring(4))
                .collect(groupingBy(niveau -> niveau))
                .values()).hasSize(4).allMatch(gattungen -> gattungen.size() >= 40);
    }

    @Test
    void giveEveryOccupationAnOfficialTitle() {
        var benannt = BENENNUNGEN.stream().filter(zeile -> zeile.ist("AMTLICH")).map(Zeile::kldb).collect(toSet());
        assertThat(SYSTEMATIK.keySet().stream().filter(StartertabellenTests::gattung))
                .containsExactlyInAnyOrderElementsOf(benannt);
    }

    @Test
    void nameOnlyKnownOccupationsAndKinds() {
        assertThat(BENENNUNGEN).hasSizeGreaterThanOrEqualTo(1_500)
                .allMatch(zeile -> SYSTEMATIK.containsKey(zeile.kldb()) && gattung(zeile.kldb()))
                .allMatch(zeile -> Set.of("AMTLICH", "SYNONYM", "FRUEHER").contains(zeile.art()));
    }

    @Test
    void standInOrderWithoutRepetition() {
        var codes = Zeilen.mitgeliefert("beruf/systematik.tsv", "code titel").stream().map(List::getFirst).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
        assertThat(BENENNUNGEN).isSortedAccordingTo(Comparator.comparing(Zeile::kldb).thenComparing(Zeile::benennung));
        assertThat(BENENNUNGEN.stream().map(zeile -> zeile.kldb() + klein(zeile.benennung()))).doesNotHaveDuplicates();
    }

    @Test
    void spellBothGenderFormsOut() {
        assertThat(BENENNUNGEN)
                .allMatch(zeile -> ausgeschrieben(zeile.maennlich()) && ausgeschrieben(zeile.weiblich()));
        assertThat(BENENNUNGEN.stream()
                .filter(zeile -> zeile.benennung().endsWith("/in"))
                .filter(zeile -> zeile.maennlich().equals(zeile.weiblich()))).isEmpty();
    }

    @Test
    void leaveFewTitlesAmbiguous() {
        var gattungen = BENENNUNGEN.stream()
                .collect(groupingBy(zeile -> klein(zeile.benennung()), mapping(Zeile::kldb, toSet())));
        assertThat(gattungen.values()).allMatch(codes -> codes.size() <= 3);
        assertThat(gattungen.values().stream().filter(codes -> codes.size() > 1)).hasSizeLessThan(10);
    }

    @Test
    void agreeWithTheOfficialStructure() {
        var amtlich = Zeilen.amtlich("kldb2010_v2020.tsv", "code", "titel")
                .stream()
                .collect(toMap(List::getFirst, List::getLast));
        assertThat(amtlich).containsAllEntriesOf(SYSTEMATIK);
    }

    @Test
    void shipAPartOfTheOfficialIndexUnchanged() {
        var amtlich = Set.copyOf(Zeilen.amtlich("berufsbenennungen.tsv", "kldb5", "benennung"));
        var eigene = BENENNUNGEN.stream()
                .filter(zeile -> zeile.ist("AMTLICH"))
                .map(zeile -> List.of(zeile.kldb(), zeile.benennung()))
                .toList();
        assertThat(eigene).allMatch(amtlich::contains).hasSizeLessThan(amtlich.size() / 8);
    }

    @Test
    void giveEveryWordTheCodeThatTheIndexGivesIt() {
        var amtlich = amtlicheCodes();
        var eigene = BENENNUNGEN.stream()
                .flatMap(zeile -> zeile.formen().map(form -> Map.entry(form, zeile.kldb())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        assertThat(eigene.entrySet()
                .stream()
                .filter(eintrag -> amtlich.containsKey(eintrag.getKey()))
                .filter(eintrag -> eintrag.getValue()
                        .stream()
                        .noneMatch(amtlich.getOrDefault(eintrag.getKey(), Set.of())::contains)))
                .isEmpty();
    }

    @Test
    void holdSpellingsOfKnownOccupations() {
        assertThat(SCHREIBWEISEN).hasSizeGreaterThanOrEqualTo(250).allMatch(zeile -> zeile.size() == 2);
        assertThat(SCHREIBWEISEN.stream().map(List::getFirst)).isSorted()
                .doesNotHaveDuplicates()
                .noneMatch(Zeilen::unsauber);
        assertThat(SCHREIBWEISEN).allMatch(zeile -> SYSTEMATIK.keySet().containsAll(codes(zeile)));
    }

    @Test
    void judgeSpellingsAsTheIndexDoes() {
        var amtlich = amtlicheCodes();
        assertThat(SCHREIBWEISEN.stream()
                .filter(zeile -> amtlich.containsKey(klein(zeile.getFirst())))
                .filter(zeile -> codes(zeile).stream()
                        .noneMatch(amtlich.getOrDefault(klein(zeile.getFirst()), Set.of())::contains)))
                .isEmpty();
    }

    @Test
    void keepSpellingsThatAreNoTitles() {
        var bekannt = BENENNUNGEN.stream().flatMap(Zeile::formen).collect(toSet());
        Predicate<List<String>> woertlich = zeile -> bekannt.contains(klein(zeile.getFirst()));
        assertThat(SCHREIBWEISEN.stream().filter(not(woertlich))).hasSizeGreaterThanOrEqualTo(250);
    }

    private static Map<String, Set<String>> amtlicheCodes() {
        return Zeilen.amtlich("berufsbenennungen.tsv", "kldb5", "benennung", "maennlich", "weiblich")
                .stream()
                .flatMap(zeile -> IntStream.range(1, 4)
                        .mapToObj(spalte -> Map.entry(klein(zeile.get(spalte)), zeile.getFirst())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static List<String> codes(List<String> schreibweise) {
        return List.of(schreibweise.getLast().split("\\|"));
    }

    private static boolean ausgeschrieben(String form) {
        return !form.matches(".*(/-|/in\\b|/r\\b|\\(in\\)|\\. ?Prof|u\\. | in$|\\(.*\\().*");
    }

    private static boolean gattung(String code) {
        return code.length() == 5;
    }

    private static String klein(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
