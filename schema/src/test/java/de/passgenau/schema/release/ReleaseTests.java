package de.passgenau.schema.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.schema.Contract;
import de.passgenau.schema.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTests {

    private static final String UNRELEASED = "Unveröffentlicht";
    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());

    private static final Contract CURRENT = Contract.current();

    /** A release is a run of these tests: {@code ./mvnw -pl schema test -Dschema.freigeben=0.2.0}. */
    @BeforeAll
    static void release() {
        var version = System.getProperty("schema.freigeben");
        if (version != null) {
            assertThat(headings()).as("the changelog's headings").startsWith(version);
            assertThat(breaks()).isEmpty();
            Release.write(Release.FOLDER, version, CURRENT);
        }
    }

    @Test
    void takesNothingBackThatIsReleased() {
        assertThat(breaks()).isEmpty();
    }

    @Test
    void isTheTopOfTheChangelog() {
        var released = headings().stream().filter(heading -> !heading.equals(UNRELEASED)).findFirst();
        assertThat(released).isEqualTo(latest().map(Release::version).map(Object::toString));
    }

    @Test
    void leavesNoChangeUnmentioned() {
        var unchanged = latest().filter(it -> fields(it.sdl()).equals(fields(Release.print(CURRENT)))).isPresent();
        assertThat(headings().contains(UNRELEASED))
                .as("the changelog has a section »%s« if and only if the contract differs from %s", UNRELEASED,
                        latest())
                .isNotEqualTo(unchanged);
    }

    @Test
    void readsBackWhatItPrints() {
        var printed = Release.print(CURRENT);
        assertThat(Release.print(Contract.of(List.of(new SourceText("alles.graphqls", printed))))).isEqualTo(printed);
    }

    @Test
    void isNeverOverwritten(@TempDir Path folder) {
        Release.write(folder, "0.9.0", CURRENT);
        Release.write(folder, "0.10.0", CURRENT);
        assertThat(Release.latest(folder)).map(Release::version).map(Object::toString).hasValue("0.10.0");
        assertThatThrownBy(() -> Release.write(folder, "0.10.0", CURRENT)).hasMessageContaining("0.10.0");
        assertThatThrownBy(() -> Release.write(folder, "0.9.1", CURRENT)).hasMessageContaining("0.10.0");
    }

    private static List<String> breaks() {
        return latest().stream()
                .flatMap(released -> Comparison.breaks(released.contract(), CURRENT, TODAY))
                .toList();
    }

    private static Optional<Release> latest() {
        return Release.latest(Release.FOLDER);
    }

    private static List<String> headings() {
        var heading = Pattern.compile("(?m)^## \\[?([^\\s\\]]+)\\]?");
        return heading.matcher(SourceText.read(Path.of("CHANGELOG.md"))).results().map(it -> it.group(1)).toList();
    }

    /** A contract without its descriptions, which may be bettered at any time. */
    private static String fields(String sdl) {
        return sdl.replaceAll("(?s)\"\"\".*?\"\"\"", "")
                .replaceAll("(?m)^\\s*\"[^\"]*\"$", "")
                .replaceAll("(?m)^\\s*\n", "");
    }
}
