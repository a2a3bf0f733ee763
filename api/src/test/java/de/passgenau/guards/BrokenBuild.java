package de.passgenau.guards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** The project's own parent pom over modules that each break one rule, built by Maven in one go. */
final class BrokenBuild {

    private static final Path SAMPLES = Path.of("src/test/resources/broken-build");
    private static final Path FOLDER = Path.of("target/broken-build").toAbsolutePath();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private BrokenBuild() {}

    static String run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        FileSystemUtils.copyRecursively(SAMPLES, FOLDER);
        FileSystemUtils.copyRecursively(ROOT.resolve(".mvn"), FOLDER.resolve(".mvn"));
        withDependency("schema", "org.springframework", "spring-core");
        withDependency("matching", "org.springframework", "spring-core");
        withDependency("catalogue", "org.apache.lucene", "lucene-core");
        Files.writeString(FOLDER.resolve("pom.xml"), parent());
        return maven();
    }

    private static String parent() throws IOException {
        var modules = new StringBuilder("<modules>");
        samples().forEach(name -> modules.append("<module>").append(name).append("</module>"));
        return Files.readString(ROOT.resolve("pom.xml"))
                .replaceAll("(?s)<modules>.*?</modules>", modules + "</modules>");
    }

    static List<String> samples() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("pom.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module's own pom with one dependency more. */
    private static void withDependency(String module, String groupId, String artifactId) throws IOException {
        var pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
        var dependency = "<dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>"
                .formatted(groupId, artifactId);
        var folder = Files.createDirectories(FOLDER.resolve(module + "-with-" + artifactId));
        Files.writeString(folder.resolve("pom.xml"),
                pom.replaceAll("<name>.*</name>", "")
                        .replaceFirst("<dependencies>", "<dependencies>" + dependency)
                        .replace("<artifactId>passgenau-" + module, "<artifactId>" + folder.getFileName()));
    }

    private static String maven() throws IOException, InterruptedException {
        var home = System.getProperty("build.maven.home");
        var command = new ArrayList<>(List.of(home == null ? ROOT.resolve("mvnw").toString() : home + "/bin/mvn"));
        command.addAll(List.of("-o", "-B", "-fae", "-f", FOLDER.resolve("pom.xml").toString(), "verify"));
        var repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        var log = FOLDER.resolve("build.log").toFile();
        var builder = new ProcessBuilder(command).directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().compute("JAVA_HOME", (_, now) -> System.getProperty("build.java.home", now));
        builder.start().waitFor();
        return Files.readString(log.toPath(), UTF_8);
    }
}
