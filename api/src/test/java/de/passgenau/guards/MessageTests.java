package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTests {

    private static final String GERMAN = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, ENGLISH})
    void haveEachKeyOnce(String bundle) throws IOException {
        assertThat(MessageKeys.of(lines(bundle))).hasSizeGreaterThan(100);
        assertThat(MessageKeys.twice(lines(bundle))).isEmpty();
    }

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        assertThat(MessageKeys.onlyInOne(lines(GERMAN), lines(ENGLISH))).isEmpty();
        assertThat(MessageKeys.places(lines(GERMAN))).isEqualTo(MessageKeys.places(lines(ENGLISH)));
    }

    @Test
    void catchesWhatIsSaidTwiceOrInOneLanguageAlone() {
        var german = List.of("# Sätze", "a=Eins {0}", "b = Zwei", "a=Drei {0}", "");
        var english = List.of("b=two", "c: three {1}");

        assertThat(MessageKeys.twice(german)).containsExactly("a");
        assertThat(MessageKeys.onlyInOne(german, english)).containsExactly("a", "c");
        assertThat(MessageKeys.places(List.of("a=Eins {0}"))).isNotEqualTo(MessageKeys.places(List.of("a=one {1}")));
    }

    private static List<String> lines(String bundle) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources", bundle));
    }
}
