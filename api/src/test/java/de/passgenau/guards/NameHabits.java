package de.passgenau.guards;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;

/** Names that tell the business, and packages that tell their purpose. */
final class NameHabits {

    private static final Set<String> LAYERS = Set.of("controller", "controllers", "service", "services", "dto", "dtos",
            "util",
            "utils", "model", "models", "impl", "common", "helper", "helpers", "entity", "entities", "repository",
            "repositories", "misc");
    private static final Pattern EMPTY_NAME = Pattern.compile(".+(Impl|Manager|Helper|Utils?)");
    private static final Pattern PACKAGE_INFO = Pattern
            .compile("(?s)\\A(/\\*\\*.*?[.?!]\\s*\\*/|///[^\\n]*[.?!]).*@NullMarked\\s+package .*");

    private NameHabits() {}

    static Stream<String> technicalPackages(Codebase code) {
        return Stream.concat(code.mainSources().stream(), code.testSources().stream())
                .map(Source::packageName)
                .distinct()
                .filter(name -> Arrays.stream(name.split("\\.")).anyMatch(LAYERS::contains));
    }

    static Stream<String> emptyTypeNames(Codebase code) {
        return Stream.concat(code.mainSources().stream(), code.testSources().stream())
                .flatMap(source -> Syntax.types(source).map(ClassTree::getSimpleName).map(Object::toString))
                .filter(name -> EMPTY_NAME.matcher(name).matches());
    }

    static Stream<String> silentPackages(Codebase code) {
        var speaking = Stream.concat(code.mainSources().stream(), code.testSources().stream())
                .filter(Source::isPackageInfo)
                .filter(source -> PACKAGE_INFO.matcher(source.text()).matches())
                .map(Source::packageName)
                .collect(Collectors.toSet());
        var all = new HashSet<String>();
        code.mainSources().forEach(source -> all.add(source.packageName()));
        code.testSources().forEach(source -> all.add(source.packageName()));
        return all.stream()
                .filter(name -> !speaking.contains(name))
                .map(name -> name + " has no sentence or no @NullMarked");
    }
}
