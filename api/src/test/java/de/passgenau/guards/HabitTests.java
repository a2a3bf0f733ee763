package de.passgenau.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitTests {

    private static final Path SAMPLES = Path.of("src/test/resources/broken-habits");
    private static final Codebase CODE = Codebase.current();
    private static final HabitExceptions EXCEPTIONS = HabitExceptions.read();
    private static final Map<Habit, Codebase> BROKEN = new EnumMap<>(Habit.class);

    @BeforeAll
    static void compileSamples() throws IOException {
        for (var habit : Habit.values()) {
            BROKEN.put(habit, Codebase.sample(SAMPLES.resolve(habit.folder())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isKept(Habit habit) {
        assertThat(habit.breaches(CODE).filter(breach -> !EXCEPTIONS.allows(habit, breach))).isEmpty();
    }

    @Test
    void isGivenUpOnlyWhereThereIsNeed() {
        assertThat(EXCEPTIONS.unneeded(CODE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSeenBrokenInItsSample(Habit habit) throws IOException {
        var expected = Files.readAllLines(SAMPLES.resolve(habit.folder()).resolve("expected.txt"));
        assertThat(habit.breaches(broken(habit))).hasSameSizeAs(expected)
                .allSatisfy(breach -> assertThat(expected).anySatisfy(part -> assertThat(breach).contains(part)));
    }

    @ParameterizedTest
    @EnumSource
    void isTheOnlyOneBrokenInItsSample(Habit habit) {
        var others = Arrays.stream(Habit.values())
                .filter(it -> it != habit && it != Habit.PACKAGES_SAY_WHAT_THEY_ARE_FOR);
        assertThat(others.flatMap(it -> it.breaches(broken(habit)))).isEmpty();
    }

    private static Codebase broken(Habit habit) {
        return Objects.requireNonNull(BROKEN.get(habit));
    }
}
