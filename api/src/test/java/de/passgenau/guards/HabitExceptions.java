package de.passgenau.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a habit is given up on purpose, each with its reason. */
record HabitExceptions(List<Entry> entries) {

    record Entry(Habit habit, String part, String reason) {

        boolean allows(String breach) {
            return breach.contains(part);
        }
    }

    static HabitExceptions read() {
        try (var lines = Files.lines(Path.of("src/test/resources/habit-exceptions.txt"))) {
            return new HabitExceptions(
                    lines.filter(line -> !line.startsWith("#")).map(HabitExceptions::entry).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(Habit habit, String breach) {
        return entries.stream().anyMatch(entry -> entry.habit() == habit && entry.allows(breach));
    }

    Stream<Entry> unneeded(Codebase code) {
        return entries.stream().filter(entry -> entry.habit().breaches(code).noneMatch(entry::allows));
    }

    private static Entry entry(String line) {
        var parts = line.split(" \\| ", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            throw new IllegalArgumentException("an exception has a habit, a part of the breach and a reason: " + line);
        }
        return new Entry(Habit.valueOf(parts[0]), parts[1], parts[2]);
    }
}
