package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenBuildTests {

    private static String log = "";

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        log = BrokenBuild.run();
    }

    @ParameterizedTest
    @CsvSource({
            "old-maven,            RequireMavenVersion failed",
            "old-java,             RequireJavaVersion failed",
            "duplicate-dependency, BanDuplicatePomDependencyVersions failed",
            "dynamic-version,      BanDynamicVersions failed",
            "diverging-versions,   DependencyConvergence failed",
            "schema-with-spring-core,       The contract is text",
            "matching-with-spring-core,     The engine is plain Java and Lucene",
            "catalogue-with-lucene-core,    The catalogue knows MongoDB",
            "bad-code,          [NullAway]",
            "bad-code,          [SelfEquals]",
            "bad-code,        [RemoveUnusedImports]",
            "badly-formatted,      The following files had format violations",
    })
    void refuses(String module, String reason) {
        assertThat(result(module)).isEqualTo("FAILURE");
        assertThat(section(module)).contains(reason);
    }

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(result("nothing-broken")).isEqualTo("SUCCESS");
    }

    private static String result(String module) {
        var line = Pattern.compile("(?m)^\\[INFO] " + Pattern.quote(module) + " .*\\.+ (\\w+)").matcher(log);
        return line.find() ? line.group(1) : log;
    }

    /** What Maven says of why a module failed. */
    private static String section(String module) {
        var error = Pattern
                .compile("(?s)\\[ERROR] Failed to execute goal \\S+ \\([^)]*\\) on project " + Pattern.quote(module)
                        + ":.*?(?=\\[ERROR] Failed to execute goal|\\z)")
                .matcher(log);
        return error.find() ? error.group() : log;
    }
}
