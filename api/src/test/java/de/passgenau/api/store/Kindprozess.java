package de.passgenau.api.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Java process of its own on the test's class path; what it prints is collected line by line. */
public final class Kindprozess implements AutoCloseable {

    private static final int FRIST_SEKUNDEN = 180;

    private final Process prozess;
    private final List<String> zeilen = new ArrayList<>();
    private final Thread leser;

    private Kindprozess(Process prozess) {
        this.prozess = prozess;
        this.leser = Thread.ofVirtual().start(this::lies);
    }

    public static Kindprozess starte(Class<?> haupt, String... argumente) {
        return starte(haupt, Map.of(), argumente);
    }

    /** With variables beside those of this process, as secrets need them. */
    public static Kindprozess starte(Class<?> haupt, Map<String, String> umgebung, String... argumente) {
        List<String> befehl = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), haupt.getName()));
        befehl.addAll(List.of(argumente));
        return starte(Path.of("").toAbsolutePath(), umgebung, befehl);
    }

    /** Any program, in a folder of its choice and with variables beside those of this process. */
    public static Kindprozess starte(Path ordner, Map<String, String> umgebung, List<String> befehl) {
        var bau = new ProcessBuilder(befehl).directory(ordner.toFile());
        bau.environment().putAll(umgebung);
        return starte(bau);
    }

    private static Kindprozess starte(ProcessBuilder bau) {
        try {
            return new Kindprozess(bau.redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lies() {
        try (BufferedReader ausgabe = prozess.inputReader(StandardCharsets.UTF_8)) {
            String zeile;
            while ((zeile = ausgabe.readLine()) != null) {
                merke(zeile);
            }
        } catch (IOException e) {
            merke("Ausgabe abgerissen: " + e.getMessage());
        }
    }

    private synchronized void merke(String zeile) {
        zeilen.add(zeile);
        notifyAll();
    }

    public synchronized List<String> zeilen() {
        return List.copyOf(zeilen);
    }

    /** Waits for a line and returns it. */
    public synchronized String warteAuf(Predicate<String> zeile) {
        long ende = System.nanoTime() + TimeUnit.SECONDS.toNanos(FRIST_SEKUNDEN);
        try {
            while (zeilen.stream().noneMatch(zeile)) {
                long rest = TimeUnit.NANOSECONDS.toMillis(ende - System.nanoTime());
                if (rest <= 0 || !leser.isAlive()) {
                    throw new AssertionError("The expected line did not come:\n" + String.join("\n", zeilen));
                }
                wait(Math.min(rest, 200));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return zeilen.stream().filter(zeile).findFirst().orElseThrow();
    }

    public synchronized void warteAufZeilen(int anzahl) {
        warteAuf(zeile -> zeilen.size() >= anzahl);
    }

    public void sende(String zeile) {
        try {
            prozess.getOutputStream().write((zeile + "\n").getBytes(StandardCharsets.UTF_8));
            prozess.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: the process gets no chance to tidy up. */
    public void toete() {
        prozess.destroyForcibly();
        warteAufEnde();
    }

    /** SIGTERM: the process is asked to end, and listened to until it does. */
    public void beende() {
        prozess.toHandle().destroy();
    }

    public int warteAufEnde() {
        try {
            if (!prozess.waitFor(FRIST_SEKUNDEN, TimeUnit.SECONDS)) {
                throw new AssertionError("The process did not end:\n" + String.join("\n", zeilen()));
            }
            leser.join();
            return prozess.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        prozess.destroyForcibly();
    }
}
