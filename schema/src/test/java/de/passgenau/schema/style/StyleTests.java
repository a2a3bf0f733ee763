package de.passgenau.schema.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.schema.Contract;
import de.passgenau.schema.SourceText;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.idl.errors.SchemaProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTests {

    private static final Path SAMPLES = Path.of("src/test/resources/verletzungen");
    private static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());
    private static final LocalDate WHEN_THE_SAMPLES_WERE_WRITTEN = LocalDate.of(2026, 11, 21);

    record Sample(StyleRule rule, SourceText file) {

        Stream<String> expected() {
            return file.text().lines().filter(line -> line.startsWith("# erwartet: ")).map(line -> line.substring(12));
        }

        Contract contract() {
            return Contract.of(List.of(SourceText.of(SAMPLES.resolve("basis.graphqls")), file));
        }

        @Override
        public String toString() {
            return rule.folder() + "/" + file.name();
        }
    }

    static Stream<Sample> samples() {
        return Arrays.stream(StyleRule.values())
                .flatMap(rule -> SourceText.allIn(SAMPLES.resolve(rule.folder()), ".graphqls")
                        .stream()
                        .map(file -> new Sample(rule, file)));
    }

    @ParameterizedTest
    @EnumSource
    void isKeptByTheContract(StyleRule rule) {
        assertThat(rule.breaches(Contract.current(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasASampleThatBreaksIt(StyleRule rule) {
        assertThat(samples().filter(sample -> sample.rule() == rule).flatMap(Sample::expected)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void firesOnTheBrokenSample(Sample sample) {
        var breaches = sample.rule().breaches(sample.contract(), WHEN_THE_SAMPLES_WERE_WRITTEN).toList();
        assertThat(breaches).hasSameSizeAs(sample.expected().toList());
        sample.expected().forEach(expected -> assertThat(breaches).anyMatch(breach -> breach.startsWith(expected)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void firesAlone(Sample sample) {
        assertThat(Arrays.stream(StyleRule.values())
                .filter(rule -> rule != sample.rule())
                .flatMap(rule -> rule.breaches(sample.contract(), WHEN_THE_SAMPLES_WERE_WRITTEN))).isEmpty();
    }

    @Test
    void lastsUntilTheAnnouncedDayAndNoLonger() {
        var sample = SourceText.of(SAMPLES.resolve("deprecations-end/abgelaufen.graphqls"));
        var contract = Contract.of(List.of(SourceText.of(SAMPLES.resolve("basis.graphqls")), sample));
        assertThat(Deprecations.overdue(contract, LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(Deprecations.overdue(contract, LocalDate.of(2026, 11, 1))).isNotEmpty();
    }

    @Test
    void refusesUmlautsInNames() {
        var file = new SourceText("traeger.graphqls", "type Query { träger: Int }");
        assertThatThrownBy(() -> Contract.of(List.of(file))).isInstanceOfAny(SchemaProblem.class,
                InvalidSyntaxException.class);
    }
}
