package de.passgenau.api.vermittlung.guete;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;

/** Writes the ranked lists, one file for each Lauf, so that anybody can measure them. */
final class Laufdateien {

    private static final String KOPF = "profileId\tdocId\trank\tscore";
    private static final double STUFE = 0.0001;

    private final Path ordner;

    Laufdateien(Path ordner) {
        this.ordner = ordner;
    }

    void schreibe(Guetelauf lauf) {
        try {
            Files.createDirectories(ordner);
            for (var einer : Lauf.values()) {
                Files.write(ordner.resolve(einer.kurz() + ".tsv"), zeilen(lauf, einer));
            }
        } catch (IOException fehler) {
            throw Befehlsfehler.gescheitert("Der Ordner " + ordner + " lässt sich nicht beschreiben: "
                    + fehler.getMessage());
        }
    }

    private static List<String> zeilen(Guetelauf lauf, Lauf einer) {
        var zeilen = new ArrayList<String>();
        zeilen.add(KOPF);
        for (var person : lauf.sammlung().personen()) {
            int platz = 0;
            double grenze = Double.POSITIVE_INFINITY;
            for (Rang rang : lauf.maschine().liste(person, einer)) {
                platz++;
                grenze = Math.min(grenze, rang.punkte());
                zeilen.add(String.format(Locale.ROOT, "%s\t%s\t%d\t%.4f", person.id(), rang.dokument(), platz,
                        grenze - (platz - 1) * STUFE));
            }
        }
        return zeilen;
    }
}
