package de.passgenau.api.fall.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Which kind of agreement the law knows on a day; dated data beside this class. */
public final class Vereinbarungsrecht {

    private static final String DATEN = "vereinbarungsarten.tsv";
    private static final NavigableMap<LocalDate, Vereinbarungsart> ARTEN = gelesen();

    private Vereinbarungsrecht() {}

    public static Vereinbarungsart am(LocalDate tag) {
        var eintrag = ARTEN.floorEntry(tag);
        if (eintrag == null) {
            throw new IllegalArgumentException("The law knows no agreement on " + tag);
        }
        return eintrag.getValue();
    }

    private static NavigableMap<LocalDate, Vereinbarungsart> gelesen() {
        var daten = Objects.requireNonNull(Vereinbarungsrecht.class.getResourceAsStream(DATEN), DATEN);
        try (var zeilen = new BufferedReader(new InputStreamReader(daten, StandardCharsets.UTF_8))) {
            var arten = new TreeMap<LocalDate, Vereinbarungsart>();
            zeilen.lines()
                    .filter(zeile -> !zeile.startsWith("#"))
                    .map(zeile -> zeile.split("\t", -1))
                    .forEach(zeile -> arten.put(LocalDate.parse(zeile[0]), Vereinbarungsart.valueOf(zeile[1])));
            return arten;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
