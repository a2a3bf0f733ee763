package de.passgenau.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import org.springframework.util.StringUtils;

/** A source file: its text, its syntax tree, and how long it is once comments and blank lines are gone. */
record Source(Path file, String text, CompilationUnitTree tree, Trees trees) {

    static List<Source> parse(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            var trees = Trees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false).map(tree -> of(tree, trees)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source of(CompilationUnitTree tree, Trees trees) {
        var file = Path.of(tree.getSourceFile().toUri());
        try {
            return new Source(file, Files.readString(file), tree, trees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    String simpleName() {
        return StringUtils.stripFilenameExtension(name());
    }

    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    String typeName() {
        return packageName() + "." + simpleName();
    }

    boolean isTest() {
        return text.contains("import org.junit.") || text.contains("import net.jqwik.");
    }

    boolean isPackageInfo() {
        return name().equals("package-info.java");
    }

    /** Lines that say something: no blank ones, no comments, neither package nor imports. */
    long netLines() {
        return netLines(text).filter(line -> !line.startsWith("import ") && !line.startsWith("package ")).count();
    }

    long netLines(Tree part) {
        var positions = trees.getSourcePositions();
        var start = (int) positions.getStartPosition(tree, part);
        var end = (int) positions.getEndPosition(tree, part);
        return netLines(text.substring(start + 1, end - 1)).count();
    }

    private static Stream<String> netLines(String code) {
        var withoutComments = code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        return withoutComments.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
