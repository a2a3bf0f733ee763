package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.api.befehle.Befehl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class ReadmeTests {

    private static final Pattern KEY = Pattern.compile("\"?(passgenau\\.[a-z0-9.-]+)");

    private final Readme readme = Readme.read();

    @Test
    void explainsEveryKeyOfTheConfiguration() {
        var explained = variables().stream().map(ReadmeTests::form).collect(Collectors.toSet());
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var keys = Objects.requireNonNull(yaml.getObject()).stringPropertyNames();

        assertThat(keys).filteredOn(key -> key.startsWith("passgenau."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(explained).contains(form(key)));
    }

    @Test
    void namesOnlyKeysThatTheApplicationReads() throws IOException {
        var read = keysInCode();

        assertThat(variables()).filteredOn(name -> name.startsWith("PASSGENAU_"))
                .allSatisfy(name -> assertThat(read).contains(form(name)));
    }

    @Test
    void linksToFilesThatAreThere() {
        assertThat(readme.all("\\]\\(([^)#:]+)\\)")).isNotEmpty()
                .allSatisfy(link -> assertThat(readme.root().resolve(link)).exists());
    }

    @Test
    void namesCommandsAndOptionsThatExist() {
        var commands = ServiceLoader.load(Befehl.class).stream().map(ServiceLoader.Provider::get).toList();

        assertThat(readme.all("(?m)^java -jar \\S+passgenau\\.jar ([^#\n]+)")).isNotEmpty().allSatisfy(call -> {
            var words = List.of(call.strip().split("\\s+"));
            if (!words.getFirst().equals("--hilfe")) {
                assertThat(optionsOf(words.getFirst(), commands))
                        .containsAll(words.stream().filter(word -> word.startsWith("--")).toList());
            }
        });
    }

    @Test
    void buildsTheImageFromAFolderThatHoldsWhatIsCopied() throws IOException {
        var context = readme.root().resolve(readme.all("docker build -t passgenau ([a-z]+)`").getFirst());
        var copied = Pattern.compile("(?m)^COPY ([a-z.]+) ").matcher(Files.readString(context.resolve("Dockerfile")));

        assertThat(copied.results().map(match -> match.group(1))).isNotEmpty()
                .allSatisfy(file -> assertThat(context.resolve(file)).exists());
    }

    @Test
    void showsAFigureForEverythingMeasured() {
        assertThat(readme.all("(?s)## Measured\n(.*?)\n## ").getFirst().lines().filter(line -> line.startsWith("| ")))
                .hasSizeGreaterThan(6)
                .filteredOn(line -> !line.startsWith("| what") && !line.startsWith("| ---"))
                .allSatisfy(line -> assertThat(line).matches(".*\\d.*").matches(".*(the same|mvnw -Pbench).*"));
    }

    @Test
    void namesModulesThatExist() {
        assertThat(readme.all("-pl ([a-z]+)")).isNotEmpty()
                .allSatisfy(module -> assertThat(readme.root().resolve(module).resolve("pom.xml")).exists());
    }

    private static Set<String> optionsOf(String name, List<Befehl> commands) {
        var command = commands.stream().filter(one -> one.name().equals(name)).findFirst();
        assertThat(command).as("command " + name).isPresent();
        return command.orElseThrow()
                .optionen()
                .stream()
                .map(option -> "--" + option.name())
                .collect(Collectors.toSet());
    }

    private List<String> variables() {
        return readme.all("(?m)^\\| `([A-Z_]+)` \\|");
    }

    private static String form(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> keysInCode() throws IOException {
        var keys = new TreeSet<String>();
        var metadata = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var file : sources.filter(Files::isRegularFile).filter(ReadmeTests::isText).toList()) {
                collect(Files.readString(file), keys);
            }
        }
        collect(Files.readString(metadata), keys);
        Arrays.stream(Files.readString(Path.of("src/main/resources/application.yaml")).split("\n"))
                .filter(line -> line.contains("${PASSGENAU_"))
                .forEach(line -> keys.add(form(line.replaceAll(".*\\$\\{([A-Z_]+).*", "$1"))));
        return keys;
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|yaml)");
    }

    private static void collect(String text, Set<String> keys) {
        KEY.matcher(text).results().forEach(match -> keys.add(form(match.group(1))));
    }
}
