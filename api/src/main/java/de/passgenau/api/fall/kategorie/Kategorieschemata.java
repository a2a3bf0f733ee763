package de.passgenau.api.fall.kategorie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How the categories of other Jobcenter are read here; dated data beside this class. */
public final class Kategorieschemata {

    private static final String DATEN = "kategorieschemata.tsv";
    private static final Map<String, NavigableMap<LocalDate, Schemadeutung>> DEUTUNGEN = gelesen();

    private Kategorieschemata() {}

    /** Empty where the scheme does not know the code on that day. */
    public static Optional<Schemadeutung> deute(Schemakategorie fremde) {
        return Optional.ofNullable(DEUTUNGEN.get(schluessel(fremde.schema(), fremde.code())))
                .map(deutungen -> deutungen.floorEntry(fremde.tag()))
                .map(Map.Entry::getValue);
    }

    private static Map<String, NavigableMap<LocalDate, Schemadeutung>> gelesen() {
        var daten = Objects.requireNonNull(Kategorieschemata.class.getResourceAsStream(DATEN), DATEN);
        try (var zeilen = new BufferedReader(new InputStreamReader(daten, StandardCharsets.UTF_8))) {
            var deutungen = new HashMap<String, NavigableMap<LocalDate, Schemadeutung>>();
            zeilen.lines()
                    .filter(zeile -> !zeile.startsWith("#"))
                    .map(zeile -> zeile.split("\t", -1))
                    .forEach(zeile -> deutungen
                            .computeIfAbsent(schluessel(zeile[0], zeile[1]), neu -> new TreeMap<>())
                            .put(LocalDate.parse(zeile[2]), deutung(zeile)));
            return deutungen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schemadeutung deutung(String[] zeile) {
        var kategorien = Arrays.stream(zeile[4].split(",", -1)).map(Kundenkategorie::valueOf).toList();
        return new Schemadeutung(LocalDate.parse(zeile[2]), zeile[3], kategorien);
    }

    private static String schluessel(String schema, String code) {
        return schema + '/' + code;
    }
}
