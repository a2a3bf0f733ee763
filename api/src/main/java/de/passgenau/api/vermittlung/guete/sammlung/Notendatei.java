package de.passgenau.api.vermittlung.guete.sammlung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import de.passgenau.api.befehle.Befehlsfehler;

/** Grades as lines of person, document and grade, separated by TAB, with or without a header. */
final class Notendatei {

    private static final int SPALTEN = 3;
    private static final int BESTE = 3;

    private Notendatei() {}

    static Map<String, Map<String, Integer>> lies(Path datei) {
        var noten = new TreeMap<String, Map<String, Integer>>();
        int nummer = 0;
        for (var zeile : zeilen(datei)) {
            nummer++;
            var spalten = zeile.split("\t", -1);
            if (zeile.isBlank() || nummer == 1 && istKopf(spalten)) {
                continue;
            }
            if (spalten.length < SPALTEN || !spalten[2].strip().matches("[0-" + BESTE + "]")) {
                throw Befehlsfehler.gescheitert("%s, Zeile %d: Person, Dokument und Note von 0 bis %d erwartet: %s"
                        .formatted(datei.getFileName(), nummer, BESTE, zeile));
            }
            noten.computeIfAbsent(spalten[0].strip(), neu -> new TreeMap<>())
                    .put(spalten[1].strip(), Integer.valueOf(spalten[2].strip()));
        }
        return noten;
    }

    private static boolean istKopf(String... spalten) {
        return spalten.length >= SPALTEN && !spalten[2].strip().matches("-?\\d+");
    }

    private static Iterable<String> zeilen(Path datei) {
        try {
            return Files.readAllLines(datei);
        } catch (IOException fehler) {
            throw Befehlsfehler.gescheitert(datei.getFileName() + " lässt sich nicht lesen: " + fehler.getMessage());
        }
    }
}
