package de.passgenau.catalogue.recht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import org.jspecify.annotations.Nullable;

/** Reads the bases that ship with the catalogue. */
final class Rechtstabelle {

    private static final String DATEN = "rechtsgrundlagen.tsv";
    private static final int SPALTEN = 10;

    private Rechtstabelle() {}

    static List<Rechtsgrundlage> lies() {
        var daten = Objects.requireNonNull(Rechtstabelle.class.getResourceAsStream(DATEN), DATEN);
        try (var zeilen = new BufferedReader(new InputStreamReader(daten, StandardCharsets.UTF_8))) {
            return zeilen.lines().filter(zeile -> !zeile.startsWith("#")).map(Rechtstabelle::grundlage).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rechtsgrundlage grundlage(String zeile) {
        var zellen = zeile.split("\t", -1);
        if (zellen.length != SPALTEN) {
            throw new IllegalStateException(SPALTEN + " columns, not in: " + zeile);
        }
        var auch = Stream.of(zellen[4].split(";")).filter(name -> !name.isEmpty()).toList();
        var bis = oderNichts(zellen[6]);
        return new Rechtsgrundlage(zellen[0], oderNichts(zellen[1]), zellen[2], zellen[3], auch,
                new Zeitraum(LocalDate.parse(zellen[5]), bis == null ? null : LocalDate.parse(bis)),
                Instrumentart.valueOf(zellen[7]), Zustaendigkeit.valueOf(zellen[8]),
                Zulassungspflicht.valueOf(zellen[9]));
    }

    private static @Nullable String oderNichts(String zelle) {
        return zelle.isEmpty() ? null : zelle;
    }
}
