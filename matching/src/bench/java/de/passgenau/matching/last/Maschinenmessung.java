package de.passgenau.matching.last;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.matching.Matching;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.Lucenematching;

/** The engine in a process of its own: how much heap it keeps, the other questions, and how large it is in files. */
final class Maschinenmessung {

    private static final int GENUG = 4;
    private static final int FRAGEN = 200;

    private final Bericht bericht = new Bericht();
    private final Menschen menschen;
    private final Angebote angebote;

    private Maschinenmessung(int groesse) {
        var gebiet = Lastmessung.gebiet(groesse);
        menschen = new Menschen(new Bevoelkerung(1, gebiet), new Schluessel(Gewichte.fuerStellen()), groesse);
        angebote = new Angebote(2, gebiet);
        menschen.profil(0);
        angebote.stelle(0);
        bericht.setze("Maschine", "Profile", groesse);
    }

    /** The size, the folder for the figures, and one for the files, which is empty. */
    public static void main(String[] args) throws IOException {
        var messung = new Maschinenmessung(Integer.parseInt(args[0]));
        messung.imSpeicher();
        messung.inOrdner(Path.of(args[2]));
        messung.bericht.schreibe(Path.of(args[1]), "maschine-" + args[0]);
        System.out.println(messung.bericht.tabelle());
    }

    private void imSpeicher() {
        long vorher = belegt();
        try (var motor = new Motor(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code), menschen)) {
            for (int i = 0; i < FRAGEN; i++) {
                motor.beste(angebote.stelle(i), -1, 20);
            }
            bericht.setze("Maschine", "MB Heap mit Index", (belegt() - vorher) / 1e6);
            new Richtungen(motor.matching(), menschen, bericht).messe(angebote);
        }
    }

    private void inOrdner(Path ordner) throws IOException {
        long beginn = System.nanoTime();
        switch (Lucenematching.inOrdner(ordner, Berufsnaehen.mitgeliefert(), code -> code)) {
            case Oeffnung.Offen<Matching>(var maschine) -> new Motor(maschine, menschen).close();
            case Oeffnung.Belegt<Matching> belegt -> throw new IllegalStateException(belegt.satz());
        }
        bericht.setze("Maschine", "je s in Dateien", menschen.anzahl() * 1e9 / (System.nanoTime() - beginn));
        try (var dateien = Files.walk(ordner)) {
            bericht.setze("Maschine", "MB Dateien", dateien.mapToLong(datei -> datei.toFile().length()).sum() / 1e6);
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
