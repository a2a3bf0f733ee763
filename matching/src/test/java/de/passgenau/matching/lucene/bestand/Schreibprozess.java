package de.passgenau.matching.lucene.bestand;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Fortschritt;

/** A process that writes to an index until it is killed, and now and then builds it anew. */
final class Schreibprozess {

    static final int ZETTEL = 50;

    private Schreibprozess() {}

    /** The arguments are the folder of the index and the number of changes that were made before. */
    public static void main(String[] args) throws Exception {
        var ablage = Ablage.inOrdner(Path.of(args[0]));
        if (ablage.isEmpty()) {
            System.out.println("belegt");
            return;
        }
        var bestand = new Bestand<>(Zettel.form(1), ablage.get(), Duration.ofMillis(20));
        var begun = Integer.parseInt(args[1]);
        bestand.pflege().abgleichen(nach(begun), Fortschritt.still());
        System.out.println("bereit");
        for (int i = begun + 1;; i++) {
            write(bestand, i);
            System.out.println(i);
        }
    }

    private static void write(Bestand<Zettel> bestand, int aenderung) {
        if (aenderung % 7 == 0) {
            bestand.remove(List.of(id(aenderung)));
        } else {
            bestand.put(List.of(zettel(aenderung)));
        }
        if (aenderung % 40 == 0) {
            bestand.pflege().neuAufbauen(nach(aenderung), Fortschritt.still());
        }
    }

    /** The source as it is after this many changes. */
    static Zettelkasten nach(int aenderungen) {
        var kasten = new Zettelkasten();
        for (int i = 1; i <= aenderungen; i++) {
            if (i % 7 == 0) {
                kasten.nimm(id(i));
            } else {
                kasten.lege(zettel(i));
            }
        }
        return kasten;
    }

    private static Zettel zettel(int aenderung) {
        return new Zettel(id(aenderung), aenderung, "wort" + aenderung);
    }

    private static String id(int aenderung) {
        return "id" + aenderung % ZETTEL;
    }
}
