package de.passgenau.api.eingliederung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of a rule is said in both languages, and none is left over; those of Maßnahmen have a test of their own. */
class SaetzeTests {

    private static final String REGELSATZ = "(?:(?![mn]-)[a-z]{1,2}-\\d\\d|termin|ereignis|integration|abschluss|berichtigung)"
            + "\\.[a-z0-9-]+";
    /** Occupations are read for profiles and offers alike. */
    private static final String BERUFSLESER = "verzeichnis/Berufsleser.java";
    private static final String HINWEIS = "hinweis\\.[a-z0-9.-]+";

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void areAllThereAndAllUsed(String bundle) throws IOException {
        var said = bundle(bundle).stringPropertyNames()
                .stream()
                .map(key -> key.startsWith("eingabe.") ? key.substring("eingabe.".length()) : key)
                .filter(key -> key.matches(REGELSATZ + '|' + HINWEIS))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).isNotEmpty().containsExactlyElementsOf(used());
    }

    private static Set<String> used() throws IOException {
        var quoted = Pattern.compile('"' + "(" + REGELSATZ + '|' + HINWEIS + ')' + '"');
        var code = Path.of("src/main/java/de/passgenau/api");
        try (var files = Files.walk(code.resolve("eingliederung"))) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(code.resolve(BERUFSLESER)))
                    .flatMap(file -> quoted.matcher(text(file)).results().toList().stream())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            properties.load(reader);
        }
        return properties;
    }
}
