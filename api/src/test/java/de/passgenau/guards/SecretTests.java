package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file of the repository holds a secret. */
class SecretTests {

    private static final Set<String> PASSED_OVER = Set.of("target", "data", ".git", "node_modules");
    private static final Pattern SETTINGS = Pattern
            .compile(".*\\.(ya?ml|properties|env|json|xml|md|sh|conf|toml)|[^.]+");

    /** In any file. */
    private static final List<Pattern> KEYS = List.of(Pattern.compile("-----BEGIN [A-Z ]*PRIVATE" + " KEY-----"),
            Pattern.compile("\\bAKIA" + "[0-9A-Z]{16}\\b"), Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}\\b"),
            Pattern.compile("\\bglpat-[A-Za-z0-9_-]{20}\\b"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\."));

    /** In files of settings and documents: thirty bytes or more in Base64, but no hash in hexadecimal digits. */
    private static final Pattern BASE64 = Pattern.compile("(?<![A-Za-z0-9+/_.-])(?=[a-zA-Z0-9+/]{0,60}[A-Z])"
            + "(?=[a-zA-Z0-9+/]{0,60}[a-z])(?=[a-zA-Z0-9+/]{0,60}[0-9])(?![a-zA-Z0-9]*/[a-zA-Z0-9/]*/)[A-Za-z0-9+/]{40,}={0,2}");

    private static final Pattern NAMED = Pattern
            .compile("(?i)(?:password|passwort|secret|api-?key|schluessel)[\"']?\\s*[=:]\\s*"
                    + "[\"']?(?!demo\\b|\\d+:\\d+\\b|\\?|\\$|\\{|<|true|false|null|%)([^\\s\"'<>,;)]{4,})");
    private static final Pattern IN_AN_ADDRESS = Pattern.compile("\\b[a-z+]+://[^/@\\s:\"$]{1,40}:[^/@\\s\"$]{3,60}@");

    @Test
    void areInNoFileOfTheRepository() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Path.of("..").toAbsolutePath().normalize())) {
            secrets(file.getFileName().toString(), text(file)).map(secret -> file + ": " + secret).forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE9", "spring.password=hunter22",
            "client-secret: 'g3heim!'", "uri: mongodb://app:hunter22@db/passgenau", "\"apiKey\": \"abcd1234\"",
            "-----BEGIN RSA PRIVATE" + " KEY-----", "token: AKIA" + "ABCDEFGHIJKLMNOP"})
    void areSeenInSettings(String line) {
        assertThat(secrets("application.yaml", line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret: ${PASSGENAU_SCHLUESSEL}", "password: demo", "\"betreuungsschluessel\": \"1:12\"",
            "token: 2500", "password:",
            "\"a\": \"a9b741edccf6d224bc4be4fbf16dfd9813bb6c6de62f8fadca7a8cdacde5db9d\"",
            "schema/src/main/resources/beispiele/verzeichnis2026", "uri: mongodb://mongodb:27017/passgenau"})
    void areNotSeenWhereNoneAre(String line) {
        assertThat(secrets("application.yaml", line)).isEmpty();
    }

    private static Stream<String> secrets(String name, String text) {
        var everywhere = KEYS.stream();
        var patterns = SETTINGS.matcher(name).matches() && !name.startsWith("mvnw")
                ? Stream.concat(everywhere, Stream.of(BASE64, NAMED, IN_AN_ADDRESS))
                : everywhere;
        return patterns.flatMap(pattern -> pattern.matcher(text).results()).map(match -> match.group());
    }

    private static List<Path> files(Path root) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return PASSED_OVER.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Empty for what is no text. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException binary) {
            return "";
        }
    }
}
