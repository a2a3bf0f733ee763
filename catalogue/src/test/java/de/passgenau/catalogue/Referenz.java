package de.passgenau.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** The curated data beside the project; a test that needs them is skipped visibly where they are not at hand. */
public final class Referenz {

    private static final String ORDNER = "shared/data";

    private Referenz() {}

    public static Path datei(String name) {
        var datei = ordner().resolve(name);
        Assumptions.assumeTrue(Files.isReadable(datei), "the curated data are not at hand: " + datei);
        return datei;
    }

    /** {@code passgenau.referenz} names the folder of the reference tables inside it. */
    private static Path ordner() {
        var genannt = System.getProperty("passgenau.referenz");
        return genannt != null
                ? Objects.requireNonNull(Path.of(genannt).toAbsolutePath().getParent())
                : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .map(ordner -> ordner.resolve(ORDNER))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(Path.of(ORDNER));
    }
}
