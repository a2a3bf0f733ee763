package de.passgenau.api.einfuhr.katalog.openqcat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Vorgaben;

/**
 * A catalogue in open-Q-cat 1.0 or 1.1. It is read once: offers and events are put aside in files, each event where its
 * offer is, and handed out together afterwards.
 */
public final class Openqcatkatalog implements Lieferdatei {

    private final Path datei;
    private final Vorgaben vorgaben;
    private final Path ordner;
    private final Ablagefaecher angebote;
    private final Ablagefaecher veranstaltungen;

    public Openqcatkatalog(Path datei, Vorgaben vorgaben) throws IOException {
        this.datei = datei;
        this.vorgaben = vorgaben;
        this.ordner = Files.createTempDirectory("passgenau-openqcat");
        this.angebote = new Ablagefaecher(ordner, "angebote");
        this.veranstaltungen = new Ablagefaecher(ordner, "veranstaltungen");
    }

    @Override
    public long zaehle() throws IOException {
        var sortierung = new Sortierung(angebote, veranstaltungen, vorgaben);
        Katalogleser.lies(datei, sortierung);
        return sortierung.angebote();
    }

    @Override
    public void lies(Empfaenger empfaenger) throws IOException {
        for (int fach = 0; fach < Ablagefaecher.FAECHER; fach++) {
            var zusammenfuehrung = new Zusammenfuehrung(empfaenger);
            veranstaltungen.lies(fach, zusammenfuehrung::veranstaltung);
            angebote.lies(fach, zusammenfuehrung::angebot);
            zusammenfuehrung.schliesse();
        }
    }

    @Override
    public void close() throws IOException {
        angebote.close();
        veranstaltungen.close();
        Files.deleteIfExists(ordner);
    }
}
