package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.store.Kindprozess;
import de.passgenau.api.store.NurStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** A store in a process of its own, and applications that share it. */
public final class GemeinsamerSpeicher implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile(".*Tomcat started on port (\\d+).*");
    private static final String SCHLUESSEL = "cHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmUtcHJvYmU=";

    private final int port = freePort();
    private final Kindprozess store;

    public GemeinsamerSpeicher(Path ordner) {
        store = Kindprozess.starte(Speicher.class, "--passgenau.daten=" + ordner, "--passgenau.store.port=" + port);
        store.warteAuf("laeuft"::equals);
    }

    /** The store and nothing else; it ends when its input does. */
    static final class Speicher {

        public static void main(String[] args) throws IOException {
            var application = new SpringApplication(NurStore.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(args);
            System.out.println("laeuft");
            System.in.read();
        }
    }

    /** An application in a process of its own, which is not ready yet. */
    public Kindprozess anwendung() {
        return Kindprozess.starte(PassgenauApplication.class, Map.of("PASSGENAU_SCHLUESSEL", SCHLUESSEL),
                arguments().toArray(String[]::new));
    }

    /** For an application in this process; the secret goes beside them. */
    public List<String> arguments() {
        return List.of("--server.port=0", "--passgenau.mongodb.uri=mongodb://127.0.0.1:" + port);
    }

    public static String secret() {
        return SCHLUESSEL;
    }

    /** As soon as the application can be called. */
    public static Draht draht(Kindprozess anwendung) {
        var line = PORT.matcher(anwendung.warteAuf(text -> PORT.matcher(text).matches()));
        assertThat(line.matches()).isTrue();
        return new Draht(Integer.parseInt(line.group(1)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
