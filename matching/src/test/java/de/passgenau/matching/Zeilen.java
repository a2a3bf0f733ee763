package de.passgenau.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Rows of tables as they are written, those of the project and the official ones beside it. */
public final class Zeilen {

    private static final List<String> ORDNER = List.of("shared/data/reference", "../shared/data/reference");

    private Zeilen() {}

    /** All rows of a shipped table behind its header, which must be exactly the one named. */
    public static List<List<String>> mitgeliefert(String tabelle, String kopf) {
        var quelle = Objects.requireNonNull(Zeilen.class.getResource(tabelle), tabelle);
        try {
            var zeilen = lies(Path.of(quelle.toURI()));
            if (!String.join(" ", zeilen.getFirst()).equals(kopf)) {
                throw new AssertionError("Kopf von " + tabelle + ": " + zeilen.getFirst());
            }
            return zeilen.subList(1, zeilen.size());
        } catch (URISyntaxException fehler) {
            throw new IllegalStateException(fehler);
        }
    }

    /** Some columns of an official table; skips the test where the table is missing. */
    public static List<List<String>> amtlich(String tabelle, String... spalten) {
        var datei = ordner().map(ordner -> ordner.resolve(tabelle)).filter(Files::isReadable);
        Assumptions.assumeTrue(datei.isPresent(),
                "Amtliche Tabelle " + tabelle + " fehlt (-Dpassgenau.referenz=<Ordner>)");
        var zeilen = lies(datei.orElseThrow());
        var stellen = Arrays.stream(spalten).map(zeilen.getFirst()::indexOf).toList();
        return zeilen.stream().skip(1).map(zeile -> stellen.stream().map(zeile::get).toList()).toList();
    }

    /** Text that would look different on the screen than in the table. */
    public static boolean unsauber(String zelle) {
        return zelle.isEmpty() || !zelle.equals(zelle.strip()) || zelle.contains("  ")
                || zelle.chars().anyMatch(Zeilen::unsichtbar);
    }

    private static boolean unsichtbar(int zeichen) {
        return zeichen != ' ' && (Character.isWhitespace(zeichen) || Character.isSpaceChar(zeichen)
                || Character.isISOControl(zeichen));
    }

    private static List<List<String>> lies(Path datei) {
        try {
            return Files.readAllLines(datei).stream().map(zeile -> List.of(zeile.split("\t", -1))).toList();
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    private static Optional<Path> ordner() {
        var genannt = System.getProperty("passgenau.referenz");
        if (genannt != null) {
            return Optional.of(Path.of(genannt));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .flatMap(ordner -> ORDNER.stream().map(ordner::resolve))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
