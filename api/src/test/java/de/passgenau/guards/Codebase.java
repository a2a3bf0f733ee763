package de.passgenau.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What the guards look at: compiled classes and their sources, those of the product and those of its tests. */
record Codebase(JavaClasses main, JavaClasses tests, List<Source> mainSources, List<Source> testSources) {

    private static final List<String> MODULES = List.of("schema", "catalogue", "matching", "api");

    /** All modules; run with those that api needs, as every build from the root does. */
    static Codebase current() {
        return new Codebase(classes("target/classes"), classes("target/test-classes"), sources("src/main/java"),
                sources("src/test/java"));
    }

    Stream<JavaClass> mainClasses() {
        return main.stream();
    }

    Stream<JavaClass> testClasses() {
        return tests.stream();
    }

    private static JavaClasses classes(String folder) {
        return new ClassFileImporter().importPaths(existing(folder));
    }

    private static List<Source> sources(String folder) {
        return Source.parse(existing(folder).stream().flatMap(Codebase::files).toList());
    }

    /** All Java files below; without the samples that a module breaks its own rules with. */
    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/verstoss/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> existing(String folder) {
        return MODULES.stream().map(module -> Path.of("..", module, folder)).filter(Files::isDirectory).toList();
    }

    /** A sample is compiled here and now, so that nothing else in the build ever sees it. */
    static Codebase sample(Path folder) throws IOException {
        var files = files(folder).toList();
        var target = Files.createTempDirectory("sample");
        SampleCompiler.compile(files, target);
        var sources = Source.parse(files);
        var main = sources.stream().filter(source -> !source.isTest()).toList();
        var tests = sources.stream().filter(Source::isTest).toList();
        var classes = new ClassFileImporter().importPath(target);
        return new Codebase(classes.that(of(main)), classes.that(of(tests)), main, tests);
    }

    private static DescribedPredicate<JavaClass> of(List<Source> sources) {
        return DescribedPredicate.describe("in the sources",
                type -> sources.stream().anyMatch(source -> type.getName().startsWith(source.typeName())));
    }
}
