package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltspruefung;
import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.api.eingabe.Pruefung;
import org.junit.jupiter.api.Test;

class DemohaushalteTests {

    private static final LocalDate STICHTAG = LocalDate.parse("2026-11-02");

    private final de.passgenau.api.demo.landkreis.Landkreis landkreis = Landkreisgenerator
            .erzeuge(new Umfang(800, 7, STICHTAG));
    private final List<Bedarfsgemeinschaft> haushalte = Demohaushalte.von(landkreis,
            Instant.parse("2026-11-02T08:00:00Z"), () -> new byte[32]);

    @Test
    void keepEveryRule() {
        assertThat(haushalte).hasSizeGreaterThan(300).allSatisfy(bg -> {
            var pruefung = new Pruefung();
            Haushaltspruefung.pruefe(bg, STICHTAG, pruefung);
            assertThat(pruefung.verstoesse()).as(bg.bgNummer().wert()).isEmpty();
        });
    }

    @Test
    void haveTheCaseOfEachElbOnce() {
        var verwiesen = haushalte.stream()
                .flatMap(bg -> bg.mitglieder().alle().stream())
                .map(mitglied -> mitglied.fallId())
                .filter(Objects::nonNull)
                .map(id -> id.wert())
                .toList();

        assertThat(verwiesen).containsExactlyInAnyOrderElementsOf(
                landkreis.faelle().stream().map(Fall::kennung).toList());
        assertThat(haushalte).allSatisfy(bg -> assertThat(bg.mitglieder().am(STICHTAG))
                .allSatisfy(mitglied -> assertThat(mitglied.fallId() == null)
                        .isEqualTo(!mitglied.istElb(STICHTAG))));
    }
}
