package de.passgenau.matching.last;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures populations of several sizes, each in a process of its own. */
final class Lastlauf {

    private Lastlauf() {}

    /** The sizes, separated by commas; the heap of each process, such as 3g; the folder for tables and indexes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (var groesse : args[0].split(",", -1)) {
            var ordner = Path.of(args[2]).resolve("index-" + groesse);
            raeume(ordner);
            var heap = "-Xmx" + args[1];
            starte(List.of(heap, Lastmessung.class.getName(), groesse, ordner.toString(), args[2]));
            raeume(ordner);
            starte(List.of(heap, Maschinenmessung.class.getName(), groesse, args[2], ordner.toString()));
            raeume(ordner);
            starte(List.of(heap, Frischemessung.class.getName(), groesse, args[2]));
        }
    }

    private static void starte(List<String> argumente) throws IOException, InterruptedException {
        var befehl = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        befehl.addAll(argumente);
        int ende = new ProcessBuilder(befehl).inheritIO().start().waitFor();
        if (ende != 0) {
            throw new IllegalStateException("Messung endet mit " + ende + ": " + argumente);
        }
    }

    private static void raeume(Path ordner) throws IOException {
        if (Files.isDirectory(ordner)) {
            try (var alle = Files.walk(ordner)) {
                for (var eines : alle.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(eines);
                }
            }
        }
    }
}
