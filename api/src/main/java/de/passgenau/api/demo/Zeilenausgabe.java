package de.passgenau.api.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.passgenau.api.demo.landkreis.Landkreis;
import tools.jackson.databind.json.JsonMapper;

/** A Landkreis as files of JSON lines. */
final class Zeilenausgabe {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path ordner;

    Zeilenausgabe(Path ordner) {
        this.ordner = ordner;
    }

    /** Refuses a folder that holds anything. */
    void schreibe(Landkreis landkreis) throws IOException {
        Files.createDirectories(ordner);
        try (var inhalt = Files.list(ordner)) {
            if (inhalt.findAny().isPresent()) {
                throw new IOException("er ist nicht leer");
            }
        }
        datei("traeger", landkreis.traeger());
        datei("arbeitgeber", landkreis.betriebe());
        datei("stellen", landkreis.stellen());
        datei("fallmanager", landkreis.fallmanager());
        datei("bedarfsgemeinschaften", landkreis.bedarfsgemeinschaften());
        datei("faelle", landkreis.faelle());
        datei("massnahmen", landkreis.massnahmen());
        datei("teilnahmen", landkreis.teilnahmen());
    }

    private void datei(String name, List<?> objekte) throws IOException {
        try (var datei = Files.newBufferedWriter(ordner.resolve(name + ".jsonl"))) {
            for (var objekt : objekte) {
                datei.write(MAPPER.writeValueAsString(objekt));
                datei.write('\n');
            }
        }
    }
}
