package de.passgenau.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchluesselTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isMadeOnceForAFolderAndReadByNobodyElse() throws IOException {
        var made = Schluessel.keptIn(folder.resolve("neu"));

        assertThat(Schluessel.keptIn(folder.resolve("neu"))).isEqualTo(made).hasSize(32);
        assertThat(Files.getPosixFilePermissions(folder.resolve("neu/schluessel"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zu kurz", "a2xlaW4="})
    void refusesWhatIsNoSecretAndSaysHowToMakeOne(String told) {
        assertThatThrownBy(() -> Schluessel.told(told)).isInstanceOf(SchluesselUngueltig.class)
                .satisfies(failure -> assertThat(
                        Objects.requireNonNull(new SchluesselFailureAnalyzer().analyze(failure)).getAction())
                        .contains("PASSGENAU_SCHLUESSEL", "openssl rand -base64 32"));
    }

    @Test
    void takesWhatTheOperatorTells() {
        assertThat(Schluessel.told(Base64.getEncoder().encodeToString(new byte[40]))).hasSize(40);
    }
}
