package de.passgenau.guards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;

/** Nothing is larger than one reader keeps in mind. */
final class SizeHabits {

    private static final int FILE = 200;
    private static final int NINE_OF_TEN_FILES = 100;
    private static final int METHOD = 20;
    private static final int PARAMETERS = 4;
    private static final int PACKAGE = 20;

    private SizeHabits() {}

    static Stream<String> longFiles(Codebase code) {
        var tooLong = code.mainSources()
                .stream()
                .filter(source -> source.netLines() > FILE)
                .map(source -> source.name() + " has " + source.netLines() + " lines");
        var lengths = code.mainSources().stream().map(Source::netLines).sorted().toList();
        var ninth = lengths.isEmpty() ? 0 : lengths.get((int) Math.ceil(lengths.size() * 0.9) - 1);
        return ninth > NINE_OF_TEN_FILES
                ? Stream.concat(tooLong, Stream.of("one file in ten has more than " + ninth + " lines"))
                : tooLong;
    }

    static Stream<String> longMethods(Codebase code) {
        return methods(code).filter(method -> method.tree().getBody() != null)
                .filter(method -> method.source().netLines(method.tree().getBody()) > METHOD)
                .map(method -> method + " has " + method.source().netLines(method.tree().getBody()) + " lines");
    }

    static Stream<String> manyParameters(Codebase code) {
        return methods(code).filter(method -> !method.isRecordConstructor() && !method.followsAnother())
                .filter(method -> method.tree().getParameters().size() > PARAMETERS)
                .map(method -> method + " takes " + method.tree().getParameters().size() + " parameters");
    }

    static Stream<String> largePackages(Codebase code) {
        return code.mainSources()
                .stream()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.groupingBy(Source::packageName))
                .entrySet()
                .stream()
                .filter(it -> counted(it.getValue()) > PACKAGE)
                .map(it -> it.getKey() + " has " + counted(it.getValue()) + " types");
    }

    /** Ids and enums are not counted. */
    private static long counted(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.tree().getTypeDecls().stream())
                .filter(type -> type instanceof ClassTree it
                        && it.getKind() != Tree.Kind.ENUM
                        && !it.getSimpleName().toString().endsWith("Id"))
                .count();
    }

    private static Stream<Syntax.Method> methods(Codebase code) {
        return code.mainSources().stream().flatMap(Syntax::methods);
    }
}
