package de.passgenau.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text of this module with the name of its file. Read from the sources, so that a build that only copies cannot hide
 * a missing file. */
public record SourceText(String name, String text) {

    public static final Path RESOURCES = Path.of("src/main/resources");

    public static List<SourceText> allIn(String folder, String ending) {
        return allIn(RESOURCES.resolve(folder), ending);
    }

    public static List<SourceText> allIn(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(SourceText::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceText of(Path file) {
        return new SourceText(file.getFileName().toString(), read(file));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String baseName() {
        return name.substring(0, name.indexOf('.'));
    }
}
