package de.passgenau.api.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Zielerreichung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("M-05, M-06, N-08, N-13 every sentence is said in both languages, and none is left over")
class SaetzeTests {

    private static final String REGELSATZ = "(?:m-05|m-06|n-08|n-13)\\.[a-z0-9-]+";
    private static final List<Path> QUELLEN = List.of(
            Path.of("../catalogue/src/main/java/de/passgenau/catalogue/durchgang"),
            Path.of("../catalogue/src/main/java/de/passgenau/catalogue/konto"),
            Path.of("src/main/java/de/passgenau/api/teilnahme"));

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void areAllThereAndAllUsed(String bundle) throws IOException {
        var said = bundle(bundle).stringPropertyNames()
                .stream()
                .filter(key -> key.startsWith("eingabe."))
                .map(key -> key.substring("eingabe.".length()))
                .filter(key -> key.matches(REGELSATZ))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used()).hasSizeGreaterThan(40);
        assertThat(said).containsExactlyElementsOf(used());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void haveAWordForEverythingThatTheyName(String bundle) throws IOException {
        var words = Stream.of(Stand.values(), Abweichungsgrund.values(), Zielerreichung.values())
                .flatMap(Arrays::stream)
                .map(einer -> "wert." + einer.getDeclaringClass().getSimpleName() + '.' + einer.name());

        assertThat(bundle(bundle).stringPropertyNames()).containsAll(words.toList());
    }

    private static Set<String> used() {
        var quoted = Pattern.compile('"' + "(" + REGELSATZ + ")" + '"');
        return QUELLEN.stream()
                .flatMap(SaetzeTests::files)
                .flatMap(file -> quoted.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
