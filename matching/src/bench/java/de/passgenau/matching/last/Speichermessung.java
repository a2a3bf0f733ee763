package de.passgenau.matching.last;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.Lucenematching;

/** How much heap the engine keeps, in a process where nothing else is. */
final class Speichermessung {

    private static final int GENUG = 4;
    private static final int FRAGEN = 200;

    private Speichermessung() {}

    /** The size, and the folder for the figures. */
    public static void main(String[] args) throws IOException {
        int groesse = Integer.parseInt(args[0]);
        var gebiet = Lastmessung.gebiet(groesse);
        var menschen = new Menschen(new Bevoelkerung(1, gebiet), new Schluessel(Gewichte.fuerStellen()), groesse);
        var angebote = new Angebote(2, gebiet);
        menschen.profil(0);
        angebote.stelle(0);
        long vorher = belegt();
        try (var motor = new Motor(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code), menschen)) {
            for (int i = 0; i < FRAGEN; i++) {
                motor.beste(angebote.stelle(i), -1, 20);
            }
            var bericht = new Bericht();
            bericht.setze("Maschine", "Profile", groesse);
            bericht.setze("Maschine", "MB Heap mit Index im Speicher", (belegt() - vorher) / 1e6);
            bericht.schreibe(Path.of(args[1]), "speicher-" + groesse);
            System.out.println(bericht.tabelle());
        }
    }

    private static long belegt() {
        var speicher = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < GENUG; i++) {
            speicher.gc();
        }
        return speicher.getHeapMemoryUsage().getUsed();
    }
}
