package de.passgenau.schema.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.schema.Contract;
import de.passgenau.schema.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTests {

    private static final Path SAMPLES = Path.of("src/test/resources/brueche");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SourceText RELEASED = SourceText.of(SAMPLES.resolve("freigegeben.graphqls"));

    /** A change of the released sample, and the break it is; no break where it is allowed. */
    record Change(String name, Contract contract, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Change> changes() {
        return SourceText.allIn(SAMPLES, ".txt").stream().map(ComparisonTests::change).toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void findsWhatBreaksAndNothingElse(Change change) {
        var breaks = Comparison.breaks(Contract.of(List.of(RELEASED)), change.contract(), TODAY);
        assertThat(String.join("\n", breaks.toList())).isEqualTo(change.expected());
    }

    @Test
    void holdsTheDeprecatedUntilItsDay() {
        var change = changes().stream()
                .filter(it -> it.name().equals("abgekuendigtes-feld-entfaellt"))
                .findFirst()
                .orElseThrow();
        var breaks = Comparison.breaks(Contract.of(List.of(RELEASED)), change.contract(), LocalDate.of(2026, 10, 30));
        assertThat(breaks).containsExactly("Buch.signatur is gone", "Signatur is gone");
    }

    /** Parts between lines of dashes: what the released sample has and what stands there now, by turns, and last what that breaks. */
    private static Change change(SourceText file) {
        var parts = file.text().strip().split("\n?-----\n?", -1);
        var sdl = RELEASED.text();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            assertThat(sdl).contains(parts[i]);
            sdl = sdl.replace(parts[i], parts[i + 1]);
        }
        var contract = Contract.of(List.of(new SourceText("geaendert.graphqls", sdl)));
        return new Change(file.baseName(), contract, parts[parts.length - 1]);
    }
}
