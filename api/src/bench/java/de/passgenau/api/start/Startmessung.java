package de.passgenau.api.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Starts the application several times, in a new folder and again in the same, and prints medians: as
 * {@code spring-boot:run} does it, the jar as it is, and as in the container image, extracted and with a cache of its
 * classes. Give it the jar, the options file, the number of cases and the number of rounds.
 */
final class Startmessung {

    private static final String ZEILE = "%-34s %9s %9s %9s %9s%n";

    private final List<String> java;
    private final String faelle;
    private final int runden;

    private Startmessung(String optionen, String faelle, int runden) {
        this.java = List.of(java(), "@" + optionen);
        this.faelle = "--passgenau.demo.faelle=" + faelle;
        this.runden = runden;
    }

    public static void main(String[] args) throws Exception {
        var messung = new Startmessung(args[1], args[2], Integer.parseInt(args[3]));
        System.out.printf(ZEILE, "median of " + args[3], "ready s", "CPU s", "RSS MB", "peak MB");
        messung.miss("spring-boot:run", List.of("-XX:TieredStopAtLevel=1", "-cp", classpath(),
                "de.passgenau.api.PassgenauApplication"));
        messung.miss("jar", List.of("-jar", args[0]));
        Path image = Files.createTempDirectory("passgenau-image");
        messung.miss("image", messung.baue(args[0], image));
    }

    private void miss(String art, List<String> programm) throws IOException, InterruptedException {
        List<Start> erste = new ArrayList<>();
        List<Start> zweite = new ArrayList<>();
        for (int i = 0; i < runden; i++) {
            Path ordner = Files.createTempDirectory("passgenau-start");
            erste.add(Start.miss(befehl(programm), ordner));
            zweite.add(Start.miss(befehl(programm), ordner));
        }
        drucke(art + ", first start", erste);
        drucke(art + ", second start", zweite);
    }

    /** Does what the Dockerfile does, and returns how the image starts. */
    private List<String> baue(String jar, Path image) throws IOException, InterruptedException {
        fuehreAus(image, List.of(java(), "-Djarmode=tools", "-jar", jar, "extract", "--destination", "programm"));
        String programm = image.resolve("programm/passgenau.jar").toString();
        Path cache = image.resolve("passgenau.aot");
        fuehreAus(image, befehl(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-jar",
                programm)));
        return List.of("-XX:AOTCache=" + cache, "-jar", programm);
    }

    private static void fuehreAus(Path ordner, List<String> befehl) throws IOException, InterruptedException {
        int ende = new ProcessBuilder(befehl).directory(ordner.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (ende != 0) {
            throw new IllegalStateException("Ended with " + ende + ": " + befehl);
        }
    }

    private List<String> befehl(List<String> programm) {
        List<String> befehl = new ArrayList<>(java);
        befehl.addAll(programm);
        befehl.add(faelle);
        return befehl;
    }

    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static void drucke(String was, List<Start> starts) {
        System.out.printf(ZEILE, was, median(starts, Start::sekunden), median(starts, Start::cpuSekunden),
                median(starts, Start::rssMb), median(starts, Start::hoechstMb));
    }

    private static String median(List<Start> starts, ToDoubleFunction<Start> wert) {
        double[] werte = starts.stream().mapToDouble(wert).sorted().toArray();
        return String.format(Locale.ROOT, "%.1f", werte[werte.length / 2]);
    }
}
