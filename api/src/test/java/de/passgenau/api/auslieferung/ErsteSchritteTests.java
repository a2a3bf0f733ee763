package de.passgenau.api.auslieferung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import de.passgenau.guards.Readme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a new user copies out of the README: the command that starts everything, and the first query with its answer. */
class ErsteSchritteTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration START = Duration.ofMinutes(6);

    @TempDir
    private Path folder = Path.of("");

    private final Readme readme = Readme.read();

    @Test
    void startsAndAnswersAsItSays() throws Exception {
        int port = freePort();
        var log = folder.resolve("start.log");
        var start = readme.all("(?m)^(\\./mvnw spring-boot:run)").getFirst();
        var application = shell(start,
                Map.of("SERVER_PORT", "" + port, "PASSGENAU_DATEN", folder.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitReady(port, application);
            var query = readme.blocks("sh").stream().filter(block -> block.contains("curl")).findFirst().orElseThrow();

            assertThat(JSON.readTree(run(query.replace("127.0.0.1:8080", "127.0.0.1:" + port))))
                    .isEqualTo(JSON.readTree(readme.blocks("json").getFirst()));
        } finally {
            application.descendants().forEach(ProcessHandle::destroy);
            application.destroy();
            assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private ProcessBuilder shell(String command, Map<String, String> environment) {
        var builder = new ProcessBuilder("bash", "-c", command).directory(readme.root().toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private String run(String script) throws IOException, InterruptedException {
        var process = shell(script, Map.of()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return answer;
    }

    private static void awaitReady(int port, Process application) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        long end = System.nanoTime() + START.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (status(client, request) != 200) {
                assertThat(application.isAlive()).as("the application runs").isTrue();
                assertThat(System.nanoTime()).as("ready in time").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
