package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fristen.regelwerk.Regelbereich;
import de.passgenau.api.fristen.regelwerk.Regelregister;
import de.passgenau.api.fristen.regelwerk.Registereintrag;
import org.junit.jupiter.api.Test;

class RuleTests {

    private static final Pattern NAME = Pattern.compile("@(?:DisplayName|Label)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z]-\\d{2}\\b");
    private static final Collection<Registereintrag> REGISTER = Regelregister.mitgeliefert().eintraege().values();

    @Test
    void haveATestOnceTheyAreDelivered() {
        assertThat(untested(REGISTER, named(sources()))).isEmpty();
    }

    @Test
    void standInTheRegisterWhenATestNamesThem() {
        assertThat(unknown(REGISTER, named(sources()))).isEmpty();
    }

    @Test
    void areSeenWithoutATestAndWithoutARow() {
        var register = List.of(new Registereintrag("E-01", Regelbereich.EINSTIEG, true, "a"),
                new Registereintrag("E-02", Regelbereich.EINSTIEG, true, "b"),
                new Registereintrag("E-03", Regelbereich.EINSTIEG, false, "c"));
        var names = named(Stream.of("@DisplayName(\"E-01, E-77 both\")", "@Label(\n    \"T-01: one\")", "// E-02"));

        assertThat(untested(register, names)).containsExactly("E-02");
        assertThat(unknown(register, names)).containsExactly("E-77", "T-01");
    }

    private static List<String> untested(Collection<Registereintrag> register, Set<String> named) {
        return register.stream()
                .filter(rule -> rule.geliefert() && !named.contains(rule.id()))
                .map(Registereintrag::id)
                .toList();
    }

    private static List<String> unknown(Collection<Registereintrag> register, Set<String> named) {
        var ids = register.stream().map(Registereintrag::id).collect(Collectors.toSet());
        return named.stream().filter(id -> !ids.contains(id)).toList();
    }

    private static Set<String> named(Stream<String> sources) {
        return sources.flatMap(source -> NAME.matcher(source).results())
                .flatMap(name -> RULE.matcher(name.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(RuleTests::files)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("RuleTests.java"))
                    .map(RuleTests::text)
                    .toList()
                    .stream();
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
}
