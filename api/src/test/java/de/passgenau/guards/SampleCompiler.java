package de.passgenau.guards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles samples with the plain compiler, without the checks that the project's own code has to pass. */
final class SampleCompiler {

    private SampleCompiler() {}

    static void compile(List<Path> files, Path target) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
            var options = List.of("-d", target.toString(), "-proc:none", "-classpath",
                    System.getProperty("java.class.path"));
            var units = manager.getJavaFileObjectsFromPaths(files);
            if (!compiler.getTask(null, manager, problems, options, null, units).call()) {
                throw new IllegalArgumentException("the sample does not compile: " + problems.getDiagnostics());
            }
        }
    }
}
