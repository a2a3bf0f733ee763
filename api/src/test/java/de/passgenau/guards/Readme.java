package de.passgenau.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README as its readers use it: blocks to copy, tables to look things up in, links to follow. */
public record Readme(Path root, String text) {

    public static Readme read() {
        try {
            var root = Path.of("..").toAbsolutePath().normalize();
            return new Readme(root, Files.readString(root.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code blocks of one language in order. */
    public List<String> blocks(String language) {
        return all("(?s)```" + language + "\n(.*?)```");
    }

    public List<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> lastGroup(match)).toList();
    }

    private static String lastGroup(MatchResult match) {
        return match.groupCount() == 0 ? match.group() : match.group(match.groupCount());
    }
}
