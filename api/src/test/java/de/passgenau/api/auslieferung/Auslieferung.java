package de.passgenau.api.auslieferung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Kindprozess;

/** The application as it is delivered, in a process and a folder of its own, as the container starts it. */
record Auslieferung(Kindprozess prozess, int port) implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    static Path jar() {
        return Path.of("target/passgenau.jar").toAbsolutePath();
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /**
     * @param davor what starts the process instead of this user
     * @param start what follows {@code java}
     */
    static Auslieferung starte(Path ordner, List<String> davor, List<String> start) {
        List<String> befehl = new ArrayList<>(davor);
        befehl.add(java());
        befehl.addAll(start);
        befehl.addAll(List.of("--server.port=0", "--passgenau.demo.faelle=0"));
        var prozess = Kindprozess.starte(ordner, Map.of("PASSGENAU_LOG_FORMAT", "ecs"), befehl);
        prozess.warteAuf(zeile -> zeile.contains("Passgenau ist bereit nach"));
        var port = PORT.matcher(prozess.warteAuf(zeile -> PORT.matcher(zeile).find()));
        return new Auslieferung(prozess, port.find() ? Integer.parseInt(port.group(1)) : 0);
    }

    Draht draht() {
        return new Draht(port);
    }

    @Override
    public void close() {
        prozess.close();
    }
}
