package de.passgenau.guards;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the keys of sentences: of two of the same the reader of properties keeps the last one in silence. */
final class MessageKeys {

    private static final Pattern ENTRY = Pattern.compile("\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:].*");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

    private MessageKeys() {}

    static List<String> of(List<String> lines) {
        return entries(lines).map(MessageKeys::key).toList();
    }

    static Set<String> twice(List<String> lines) {
        var seen = new TreeSet<String>();
        return of(lines).stream().filter(Predicate.not(seen::add)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that one language has and the other has not. */
    static Set<String> onlyInOne(List<String> some, List<String> others) {
        var all = new TreeSet<>(of(some));
        var both = new TreeSet<>(all);
        both.retainAll(of(others));
        all.addAll(of(others));
        all.removeAll(both);
        return all;
    }

    /** Each key with the places that its sentence fills in. */
    static Set<String> places(List<String> lines) {
        return entries(lines).map(line -> key(line) + ' ' + filled(line))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> filled(String line) {
        return VALUE.matcher(line)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> entries(List<String> lines) {
        return lines.stream().filter(line -> ENTRY.matcher(line).matches());
    }

    private static String key(String line) {
        return ENTRY.matcher(line).replaceFirst("$1");
    }
}
