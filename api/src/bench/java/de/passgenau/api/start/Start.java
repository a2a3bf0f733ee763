package de.passgenau.api.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One start, measured from the birth of the process to its first answer that it is ready.
 *
 * @param rssMb resident memory when ready, in MiB
 * @param hoechstMb the most that was resident until then
 */
record Start(double sekunden, double cpuSekunden, double rssMb, double hoechstMb) {

    private static final Duration TAKT = Duration.ofMillis(20);
    private static final Duration FRIST = Duration.ofMinutes(5);

    static Start miss(List<String> befehl, Path ordner) throws IOException, InterruptedException {
        int port = freierPort();
        List<String> mitPort = new ArrayList<>(befehl);
        mitPort.add("--server.port=" + port);
        long beginn = System.nanoTime();
        Process prozess = new ProcessBuilder(mitPort).directory(ordner.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ordner.resolve("log.txt").toFile())
                .start();
        try {
            warteAufBereitschaft(prozess, port, ordner);
            double sekunden = (System.nanoTime() - beginn) / 1e9;
            double cpu = prozess.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
            return new Start(sekunden, cpu, speicher(prozess, "VmRSS"), speicher(prozess, "VmHWM"));
        } finally {
            prozess.destroy();
            prozess.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static int freierPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void warteAufBereitschaft(Process prozess, int port, Path ordner)
            throws IOException, InterruptedException {
        var frage = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        long ende = System.nanoTime() + FRIST.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!bereit(client, frage)) {
                if (System.nanoTime() > ende || prozess.waitFor(TAKT.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("Not ready:\n" + Files.readString(ordner.resolve("log.txt")));
                }
            }
        }
    }

    private static boolean bereit(HttpClient client, HttpRequest frage) throws InterruptedException {
        try {
            return client.send(frage, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double speicher(Process prozess, String was) throws IOException {
        try (var zeilen = Files.lines(Path.of("/proc/" + prozess.pid() + "/status"))) {
            return zeilen.filter(zeile -> zeile.startsWith(was + ":"))
                    .mapToDouble(zeile -> Double.parseDouble(zeile.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }
}
