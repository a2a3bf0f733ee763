package de.passgenau.api.vermittlung.guete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlungsleser;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;
import de.passgenau.matching.bewertung.Bewertung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaschineTests {

    @TempDir
    private Path ordner;

    @Test
    void listsWhatTheIndexFindsAsIfEverythingHadBeenJudged() throws IOException {
        var sammlung = new Sammlungsleser(Beispielordner.in(ordner)).lies();
        var stellen = sammlung.stellen().stream().map(Stellenangabe::id).toList();
        var massnahmen = sammlung.massnahmen().stream().map(Massnahmenangabe::id).toList();
        try (var maschine = new Maschine(sammlung, Guetebefehl.STICHTAG)) {
            assertThat(sammlung.personen()).isNotEmpty().allSatisfy(person -> {
                assertThat(maschine.liste(person, Lauf.STELLE)).isEqualTo(einzeln(maschine, person, stellen));
                assertThat(maschine.liste(person, Lauf.MASSNAHME)).isEqualTo(einzeln(maschine, person, massnahmen));
            });
            assertThat(sammlung.personen()).anySatisfy(
                    person -> assertThat(maschine.liste(person, Lauf.KOMBI)).hasSizeGreaterThan(1));
        }
    }

    private static List<Rang> einzeln(Maschine maschine, Person person, List<String> dokumente) {
        return dokumente.stream()
                .flatMap(id -> maschine.bewerte(person, id).orElseThrow() instanceof Bewertung.Passend passend
                        ? Stream.of(new Rang(id, passend.punkte()))
                        : Stream.empty())
                .sorted(Rang.REIHENFOLGE)
                .toList();
    }
}
