package de.passgenau.api.vermittlung.guete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
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
    void listsWhatTheIndexFindsAsIfEveryOfferHadBeenJudged() throws IOException {
        var sammlung = new Sammlungsleser(Beispielordner.in(ordner)).lies();
        try (var maschine = new Maschine(sammlung, Guetebefehl.STICHTAG)) {
            assertThat(sammlung.personen()).allSatisfy(person -> assertThat(maschine.liste(person, Lauf.STELLE))
                    .isNotEmpty()
                    .isEqualTo(einzeln(maschine, person, sammlung.stellen())));
        }
    }

    private static List<Rang> einzeln(Maschine maschine, Person person, List<Stellenangabe> stellen) {
        return stellen.stream()
                .flatMap(stelle -> maschine.bewerte(person, stelle.id())
                        .orElseThrow() instanceof Bewertung.Passend passend
                                ? Stream.of(new Rang(stelle.id(), passend.punkte()))
                                : Stream.empty())
                .sorted(Rang.REIHENFOLGE)
                .toList();
    }
}
