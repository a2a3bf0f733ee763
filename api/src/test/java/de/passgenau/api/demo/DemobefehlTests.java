package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Mitschrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DemobefehlTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path ordner;

    @Test
    void writesOneLineOfJsonForEachThing() throws IOException {
        var ruf = rufe("--nach", ordner.resolve("a").toString(), "--faelle", "50", "--stichtag", "2026-03-02");

        assertThat(ruf.code()).as(ruf.fehler()).isEqualTo(Befehl.ERFOLG);
        assertThat(ruf.aus()).contains("50 Fälle", "25 Träger");
        var faelle = Files.readAllLines(ordner.resolve("a/faelle.jsonl"));
        assertThat(faelle).hasSize(50);
        var fall = MAPPER.readTree(faelle.getFirst());
        assertThat(fall.at("/profil/zielberuf").asString()).matches("\\d{5}");
        assertThat(fall.at("/profil/gueltigVon").asString()).matches("202[56]-\\d\\d-\\d\\d");
        assertThat(ordner.resolve("a")).isDirectoryContaining("glob:**massnahmen.jsonl");
    }

    @Test
    void writesTheSameFilesForTheSameWords() throws IOException {
        rufe("--nach", ordner.resolve("a").toString(), "--faelle", "20", "--seed", "7", "--stichtag", "2026-03-02");
        rufe("--nach", ordner.resolve("b").toString(), "--faelle", "20", "--seed", "7", "--stichtag", "2026-03-02");

        try (var dateien = Files.list(ordner.resolve("a"))) {
            assertThat(dateien).hasSize(8)
                    .allSatisfy(datei -> assertThat(ordner.resolve("b").resolve(datei.getFileName()))
                            .hasSameBinaryContentAs(datei));
        }
    }

    @Test
    void leavesAFolderThatHoldsSomethingAlone() throws IOException {
        Files.writeString(ordner.resolve("wichtig.txt"), "bleibt");

        var ruf = rufe("--nach", ordner.toString(), "--faelle", "5");

        assertThat(ruf.code()).isEqualTo(Befehl.FEHLER);
        assertThat(ruf.fehler()).contains("nicht leer");
        assertThat(ordner.resolve("faelle.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--faelle, 13001, bis 13000", "--faelle, viele, versteht", "--seed, x, versteht",
            "--stichtag, 30.2.2026, versteht"})
    void tellsWhatItDoesNotUnderstand(String option, String wert, String satz) {
        var ruf = rufe("--nach", ordner.resolve("a").toString(), option, wert);

        assertThat(ruf.code()).isEqualTo(Befehl.AUFRUFFEHLER);
        assertThat(ruf.fehler()).contains(option, wert, satz);
    }

    private static Mitschrift rufe(String... angaben) {
        var argumente = new String[angaben.length + 1];
        argumente[0] = "demo";
        System.arraycopy(angaben, 0, argumente, 1, angaben.length);
        return Mitschrift.von(new Demobefehl(), Map.of(), argumente);
    }
}
