package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import de.passgenau.api.verzeichnis.Importereignis.Abgelehnt;
import de.passgenau.api.verzeichnis.Importereignis.Fertig;
import de.passgenau.api.verzeichnis.Importereignis.Fortschritt;

/**
 * Reads an official file into the store. A rejected line stops no other; a second run of the same file changes nothing;
 * what an interrupted run wrote is completed by the next.
 */
final class Importlauf {

    private static final int MELDEN = 1_000;

    private final Importbestand bestand;
    private final Consumer<Importereignis> melder;
    private final Consumer<Importstand> abschluss;
    private long gelesen;
    private long abgelehnt;

    /** @param abschluss is told once the import is complete in the store, before it says so */
    Importlauf(Importbestand bestand, Consumer<Importereignis> melder, Consumer<Importstand> abschluss) {
        this.bestand = bestand;
        this.melder = melder;
        this.abschluss = abschluss;
    }

    /** @throws Dateifehler if the file as a whole is none of this kind */
    Fertig lies(Verzeichnisart art, InputStream datei) throws IOException {
        var zeilen = Tabellendatei.lies(datei).zeilen().toList();
        if (zeilen.isEmpty()) {
            throw new Dateifehler("Die Datei ist leer.");
        }
        var form = form(art, zeilen.getFirst());
        var ergebnis = uebernimm(form, form.hatKopf() ? zeilen.subList(1, zeilen.size()) : zeilen);
        melder.accept(ergebnis);
        return ergebnis;
    }

    private static Zeilenform<?> form(Verzeichnisart art, Zeile erste) {
        return switch (art) {
            case BERUFE -> Berufsformen.nach(Kopfzeile.of(erste));
            case ORTE -> Ortsformen.nach(erste);
        };
    }

    private <Z> Fertig uebernimm(Zeilenform<Z> form, List<Zeile> zeilen) {
        var brauchbar = new ArrayList<Z>();
        for (var zeile : zeilen) {
            pruefe(form, zeile, brauchbar);
        }
        if (!brauchbar.isEmpty()) {
            form.uebernimm(brauchbar, bestand);
            abschluss.accept(bestand.abgeschlossen(form.art(), brauchbar.size()));
        }
        return new Fertig(gelesen, brauchbar.size(), abgelehnt);
    }

    private <Z> void pruefe(Zeilenform<Z> form, Zeile zeile, List<Z> brauchbar) {
        gelesen++;
        try {
            brauchbar.add(form.lies(zeile));
        } catch (IllegalArgumentException unbrauchbar) {
            abgelehnt++;
            melder.accept(new Abgelehnt(zeile.nummer(), String.valueOf(unbrauchbar.getMessage()), zeile.inhalt()));
        }
        if (gelesen % MELDEN == 0) {
            melder.accept(new Fortschritt(gelesen));
        }
    }
}
