package de.passgenau.api.demo.generator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/** One row of a table beside this class: TAB separated, with a header; lists are separated by semicolons. */
record Zeile(Map<String, String> felder, Map<String, List<String>> listen) {

    private Zeile(NamedCsvRecord felder) {
        var texte = felder.getFieldsAsMap();
        this(texte, texte.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> geteilt(e.getValue()))));
    }

    static List<Zeile> lies(String tabelle) {
        try (var quelle = new InputStreamReader(Objects.requireNonNull(Zeile.class.getResourceAsStream(tabelle)),
                StandardCharsets.UTF_8);
                var reader = CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(quelle)) {
            return reader.stream().map(Zeile::new).toList();
        } catch (IOException fehler) {
            throw new UncheckedIOException("Tabelle nicht lesbar: " + tabelle, fehler);
        }
    }

    private static List<String> geteilt(String text) {
        return Arrays.stream(text.split(";")).filter(teil -> !teil.isEmpty()).toList();
    }

    String text(String spalte) {
        return Objects.requireNonNull(felder.get(spalte), spalte);
    }

    int zahl(String spalte) {
        return Integer.parseInt(text(spalte));
    }

    @Nullable
    Integer zahlOderNichts(String spalte) {
        return text(spalte).isEmpty() ? null : Integer.valueOf(text(spalte));
    }

    boolean ja(String spalte) {
        return "ja".equals(text(spalte));
    }

    List<String> liste(String spalte) {
        return Objects.requireNonNull(listen.get(spalte), spalte);
    }
}
