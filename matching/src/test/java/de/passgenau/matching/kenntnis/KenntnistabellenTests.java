package de.passgenau.matching.kenntnis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.Zeilen;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import org.junit.jupiter.api.Test;

class KenntnistabellenTests {

    private static final List<List<String>> NACHWEISE = Zeilen.mitgeliefert("kenntnis/nachweise.tsv",
            "code art bezeichnung worte");
    private static final List<List<String>> FELDER = Zeilen.mitgeliefert("kenntnis/felder.tsv",
            "code bezeichnung auch gattungen worte");
    private static final List<List<String>> EINSCHLUESSE = Zeilen.mitgeliefert("kenntnis/einschluesse.tsv",
            "code schliesst_ein");

    @Test
    void coverWhatAJobcenterMeets() {
        assertThat(NACHWEISE).hasSizeGreaterThan(150);
        assertThat(FELDER).hasSizeGreaterThan(80);
    }

    @Test
    void holdEachCodeOnce() {
        assertThat(Stream.concat(NACHWEISE.stream(), FELDER.stream()).map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void includeOnlyCodesThatExist() {
        var bekannt = new HashSet<String>();
        Stream.concat(NACHWEISE.stream(), FELDER.stream()).map(List::getFirst).forEach(bekannt::add);
        var genannt = EINSCHLUESSE.stream()
                .flatMap(zeile -> Stream.concat(Stream.of(zeile.getFirst()), Stream.of(zeile.get(1).split(" "))))
                .filter(code -> !code.matches("(?:SPRACHE|FUEHRERSCHEIN)_.*"))
                .collect(Collectors.toSet());
        assertThat(bekannt).containsAll(genannt);
    }

    @Test
    void nameFieldsInTheLanguageOfTheKldb() {
        var positionen = Berufsverzeichnis.mitgeliefert()
                .berufe()
                .stream()
                .map(Beruf::kldb)
                .collect(Collectors.toSet());
        var genannt = FELDER.stream()
                .flatMap(zeile -> Stream.of(zeile.get(3).split(" ")))
                .map(gebiet -> gebiet.replaceAll("[~-].*", ""))
                .filter(kldb -> positionen.stream().noneMatch(position -> position.startsWith(kldb)));
        assertThat(genannt).isEmpty();
    }

    @Test
    void findEveryPhraseByItself() {
        var kenntnisse = Kenntnisverzeichnis.mitgeliefert();
        var verfehlt = NACHWEISE.stream()
                .filter(zeile -> !Set.of("BERECHTIGUNG").contains(zeile.get(1))
                        || !zeile.getFirst().startsWith("FUEHRER"))
                .flatMap(zeile -> Stream.of(zeile.get(3).split(";"))
                        .filter(worte -> !kenntnisse.kann(List.of(worte)).getFirst().contains(zeile.getFirst()))
                        .map(worte -> worte + " → " + kenntnisse.kann(List.of(worte))));
        assertThat(verfehlt).isEmpty();
    }
}
