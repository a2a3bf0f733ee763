package de.passgenau.api.auslieferung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Does what the image does, without a container. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The image is a Linux image")
class SchichtenTests {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private final Dockerfile dockerfile = Dockerfile.lies();

    @Test
    void startAsAnOrdinaryUserAndTellTheirHealth(@TempDir Path ordner) throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || Files.isExecutable(SETPRIV), "root needs setpriv to become an ordinary user");
        var programm = extrahiere(ordner);
        var daten = Files.createDirectory(ordner.resolve("daten"));
        Files.setPosixFilePermissions(daten, PosixFilePermissions.fromString("rwxrwxrwx"));
        var davor = root
                ? List.of(SETPRIV.toString(), "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.<String>of();
        var start = dockerfile.befehl("ENTRYPOINT");

        try (var passgenau = Auslieferung.starte(programm, davor, mitDaten(start.subList(1, start.size()), daten))) {
            assertThat(readiness(passgenau)).isEqualTo("{\"status\":\"UP\"}");
            assertThat(gesund(passgenau.port())).isTrue();
            assertThat(gesund(9)).isFalse();
            assertThat(Files.getOwner(daten.resolve("schluessel")).getName()).isNotEqualTo("root");
        }
    }

    /** Lays the layers over each other in the order of the image. */
    private Path extrahiere(Path ordner) throws Exception {
        var schichten = ordner.resolve("schichten");
        var tools = new ProcessBuilder(Auslieferung.java(), "-Djarmode=tools", "-jar", Auslieferung.jar().toString(),
                "extract", "--layers", "--destination", schichten.toString()).inheritIO().start();
        assertThat(tools.waitFor()).isZero();
        var programm = Files.createDirectory(ordner.resolve("programm"));
        for (String copy : dockerfile.anweisungen("COPY")) {
            if (copy.startsWith("--from=")) {
                kopiere(schichten.resolve(copy.replaceAll(".*/schichten/([a-z-]+)/ .*", "$1")), programm);
            }
        }
        Files.copy(Path.of("jvm.options"), programm.resolve("jvm.options"));
        Files.setPosixFilePermissions(ordner, PosixFilePermissions.fromString("rwxr-xr-x"));
        return programm;
    }

    private static void kopiere(Path von, Path nach) throws IOException {
        Files.walkFileTree(von, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path datei, BasicFileAttributes attrs) throws IOException {
                var ziel = nach.resolve(von.relativize(datei).toString());
                Files.createDirectories(ziel.getParent());
                Files.copy(datei, ziel);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static List<String> mitDaten(List<String> start, Path daten) {
        return Stream.concat(start.stream(), Stream.of("--passgenau.daten=" + daten))
                .toList();
    }

    private static String readiness(Auslieferung passgenau) {
        var draht = passgenau.draht();
        return draht.senden(HttpRequest.newBuilder(draht.uri("/actuator/health/readiness")).GET()).text();
    }

    private boolean gesund(int port) throws Exception {
        var pruefung = new ProcessBuilder(dockerfile.befehl("HEALTHCHECK"));
        pruefung.environment().put("SERVER_PORT", Integer.toString(port));
        return pruefung.start().waitFor() == 0;
    }
}
