package de.passgenau.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table shipped with the engine: UTF-8, TAB separated, no quoting, a header in its first line. */
public final class Tabelle {

    private Tabelle() {}

    /** The rows without the header; a row with another number of columns is refused with its line number. */
    public static List<String[]> lesen(Class<?> nachbar, String name) {
        try (var quelle = nachbar.getResourceAsStream(name)) {
            if (quelle == null) {
                throw new IllegalStateException("Tabelle fehlt: " + name);
            }
            return zeilen(new BufferedReader(new InputStreamReader(quelle, StandardCharsets.UTF_8)), name);
        } catch (IOException fehler) {
            throw new UncheckedIOException("Tabelle nicht lesbar: " + name, fehler);
        }
    }

    private static List<String[]> zeilen(BufferedReader leser, String name) throws IOException {
        var zeilen = new ArrayList<String[]>();
        int spalten = -1;
        int nummer = 0;
        for (var zeile = leser.readLine(); zeile != null; zeile = leser.readLine()) {
            nummer++;
            var felder = zeile.split("\t", -1);
            if (spalten < 0) {
                spalten = felder.length;
            } else if (felder.length == spalten) {
                zeilen.add(felder);
            } else {
                throw new IllegalStateException("%s, Zeile %d: %d statt %d Spalten: %s"
                        .formatted(name, nummer, felder.length, spalten, zeile));
            }
        }
        return List.copyOf(zeilen);
    }
}
