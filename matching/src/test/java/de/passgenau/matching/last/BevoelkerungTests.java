package de.passgenau.matching.last;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.junit.jupiter.api.Test;

class BevoelkerungTests {

    private static final int VIELE = 5000;

    private final List<Arbeitsprofil> leute = leute(Gebiet.DEUTSCHLAND);
    private final List<Stelle> angebote = IntStream.range(0, 1000).mapToObj(stellen()::stelle).toList();

    private static List<Arbeitsprofil> leute(Gebiet gebiet) {
        return IntStream.range(0, VIELE).mapToObj(new Bevoelkerung(7, gebiet)::arbeitsprofil).toList();
    }

    private static Angebote stellen() {
        return new Angebote(7, Gebiet.DEUTSCHLAND);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(new Bevoelkerung(7, Gebiet.DEUTSCHLAND).profil(4711))
                .isEqualTo(new Bevoelkerung(7, Gebiet.DEUTSCHLAND).profil(4711));
        assertThat(stellen().stelle(471)).isEqualTo(stellen().stelle(471));
    }

    @Test
    void differsFromPersonToPerson() {
        assertThat(leute).doesNotHaveDuplicates();
        assertThat(angebote).doesNotHaveDuplicates();
    }

    @Test
    void looksForKnownOccupationsAndForAFewOfThemMostOften() {
        var verzeichnis = Berufsverzeichnis.mitgeliefert();
        var gesucht = leute.stream().flatMap(person -> person.wuensche().stream()).flatMap(it -> it.kldb().stream());
        var berufe = gesucht.toList();

        assertThat(berufe).allMatch(kldb -> verzeichnis.beruf(kldb).isPresent());
        assertThat(berufe.stream().distinct().count()).isGreaterThan(300);
        assertThat(berufe.stream().filter("51311"::equals).count()).isGreaterThan(berufe.size() / 20);
    }

    @Test
    void livesInOneCityOrInAllOfGermany() {
        assertThat(groessteEntfernung(leute(Gebiet.JOBCENTER))).isLessThan(10_000);
        assertThat(groessteEntfernung(leute)).isGreaterThan(700_000);
    }

    private static int groessteEntfernung(List<Arbeitsprofil> leute) {
        var orte = leute.stream().map(Arbeitsprofil::wohnort).filter(Objects::nonNull).limit(600).toList();
        return orte.stream().mapToInt(ort -> entfernung(ort, orte)).max().orElseThrow();
    }

    private static int entfernung(Punkt ort, List<Punkt> orte) {
        return orte.stream().mapToInt(ort::meterBis).max().orElseThrow();
    }

    @Test
    void leavesSomeQuestionsOpen() {
        assertThat(leute).anyMatch(person -> person.radiusKm() == null)
                .anyMatch(person -> person.pkw() == null)
                .anyMatch(person -> person.wuensche().isEmpty())
                .anyMatch(person -> person.wohnort() == null);
    }

    @Test
    void hasFewOffersWhereThePlaceDoesNotMatter() {
        assertThat(angebote.stream().filter(Stelle::istOrtlos).count()).isBetween(20L, 80L);
    }
}
