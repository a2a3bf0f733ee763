package de.passgenau.api.geheimnis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeheimnisTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isMadeOnceForAFolderAndReadByNobodyElse() throws IOException {
        var made = Geheimnis.verwahrtIn(folder.resolve("neu")).bytes();

        assertThat(Geheimnis.verwahrtIn(folder.resolve("neu")).bytes()).isEqualTo(made).hasSize(32);
        assertThat(Files.getPosixFilePermissions(folder.resolve("neu/schluessel"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zu kurz", "a2xlaW4="})
    void refusesWhatIsNoSecretAndSaysHowToMakeOne(String told) {
        assertThatThrownBy(() -> Geheimnis.genannt(told)).isInstanceOf(GeheimnisUngueltig.class)
                .satisfies(failure -> assertThat(
                        Objects.requireNonNull(new GeheimnisFailureAnalyzer().analyze(failure)).getAction())
                        .contains("PASSGENAU_SCHLUESSEL", "openssl rand -base64 32"));
    }

    @Test
    void takesWhatTheOperatorTells() {
        assertThat(told(40).bytes()).hasSize(40);
    }

    @Test
    void isTheToldOneBeforeTheKeptOneAndNeverMadeByLookingForIt() throws IOException {
        assertThat(Geheimnis.vorhanden("", folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
        var kept = Geheimnis.verwahrtIn(folder).bytes();

        assertThat(Geheimnis.vorhanden(" ", folder).orElseThrow().bytes()).isEqualTo(kept);
        assertThat(Geheimnis.vorhanden(Base64.getEncoder().encodeToString(new byte[32]), folder).orElseThrow().bytes())
                .isEqualTo(new byte[32]);
    }

    @Test
    void givesEachPurposeAndEachSaltAKeyOfItsOwn() {
        var salt = new byte[] {1};

        assertThat(told(32).abgeleitet("a", salt)).isEqualTo(told(32).abgeleitet("a", salt))
                .hasSize(32)
                .isNotEqualTo(told(32).abgeleitet("b", salt))
                .isNotEqualTo(told(32).abgeleitet("a", new byte[] {2}))
                .isNotEqualTo(told(33).abgeleitet("a", salt));
    }

    @Test
    void derivesAsTheStandardSays() {
        var told = Geheimnis.genannt(Base64.getEncoder().encodeToString(new byte[32]));

        assertThat(HexFormat.of().formatHex(told.abgeleitet("zweck", new byte[0])))
                .isEqualTo("ad932cbad1c6e320c9c4c170b63681cfe476b1bfd01355e82ff088f4e82788c0");
    }

    @Test
    void isInNoLog() {
        assertThat(told(32)).hasToString("Geheimnis[…]");
    }

    private static Geheimnis told(int length) {
        var bytes = new byte[length];
        bytes[0] = 7;
        return Geheimnis.genannt(Base64.getEncoder().encodeToString(bytes));
    }
}
