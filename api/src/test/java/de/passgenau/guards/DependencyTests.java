package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyTests {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("schema", "catalogue", "matching", "api");

    @Test
    void standInTheReadmeWithTheirPurpose() throws IOException {
        assertThat(table(Files.readString(ROOT.resolve("README.md")))).containsExactlyElementsOf(direct());
    }

    @Test
    void areSeenMissingInATable() {
        assertThat(table("## Dependencies\n\n| `a`, `b` | for this |\n| `c` | |\n\n## More\n\n| `d` | for that |\n"))
                .containsExactly("a", "b");
    }

    @Test
    void havePinnedVersionsInTheParentAlone() throws IOException {
        var loose = Stream.concat(pom(".").looseVersions(true), modules().flatMap(it -> it.looseVersions(false)));
        assertThat(loose).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2)", "1.0-SNAPSHOT", "LATEST", "RELEASE", "1.+"})
    void areSeenWithALooseVersion(String version) {
        var pom = "<project><properties><a.version>%s</a.version></properties></project>".formatted(version);
        assertThat(Pom.parse("sample", pom).looseVersions(true)).containsExactly("sample: a.version " + version);
    }

    @Test
    void areSeenWithAVersionOfTheirOwn() {
        var pom = "<project><dependencies><dependency><artifactId>a</artifactId><version>1</version></dependency></dependencies>"
                + "<build><plugins><plugin><artifactId>p</artifactId><version>2</version></plugin></plugins></build></project>";
        assertThat(Pom.parse("sample", pom).looseVersions(false)).containsExactly("sample: a 1", "sample: p 2");
        assertThat(Pom.parse("sample", pom).looseVersions(true)).containsExactly("sample: a 1", "sample: p 2");
    }

    @Test
    void areListedInTheShippedSbom() throws IOException {
        try (var sbom = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(sbom).isNotNull();
            assertThat(new String(sbom.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pkg:maven/org.apache.lucene/lucene-core@")
                    .contains("pkg:maven/org.mongodb/mongodb-driver-sync@")
                    .doesNotContain("pkg:maven/org.junit.jupiter/");
        }
    }

    private static Set<String> direct() throws IOException {
        return Stream.concat(Stream.of(pom(".")), modules())
                .flatMap(Pom::directDependencies)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Pom> modules() throws IOException {
        var poms = new ArrayList<Pom>();
        for (var module : MODULES) {
            poms.add(pom(module));
        }
        return poms.stream();
    }

    private static Pom pom(String module) throws IOException {
        return Pom.parse(module, Files.readString(ROOT.resolve(module).resolve("pom.xml")));
    }

    /** The artifacts in the first column of the table, where the second says what they are for. */
    private static Set<String> table(String readme) {
        var section = readme.replaceAll("(?s)\\A.*?\n## Dependencies\n|\\A## Dependencies\n", "")
                .replaceAll("(?s)\n## .*", "");
        return Pattern.compile("(?m)^\\|(.+?)\\|\\s*\\S[^|]*\\|\\s*$")
                .matcher(section)
                .results()
                .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
