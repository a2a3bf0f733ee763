package de.passgenau.api.auszug.blatt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.auszug.Kataloggang;
import de.passgenau.api.auszug.blatt.Heftinhalt.Posten;
import de.passgenau.api.schreiben.satz.Buchbinderei;
import de.passgenau.api.schreiben.satz.Buchbinderei.Teil;
import de.passgenau.api.schreiben.satz.Druckerei;
import de.passgenau.api.security.Anrufer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The whole catalogue as PDF: printed one Maßnahme at a time, kept in files, and bound. */
@Component
class Heftdruck {

    private final Kataloggang gang;
    private final Vorlagen vorlagen;
    private final Druckerei druckerei;
    private final Katalogheft heft;

    Heftdruck(Kataloggang gang, Vorlagen vorlagen, Katalogheft heft, Druckerei druckerei) {
        this.gang = gang;
        this.vorlagen = vorlagen;
        this.druckerei = druckerei;
        this.heft = heft;
    }

    /** Whoever asks at the same time waits: one press is enough for all. */
    synchronized void drucke(List<Posten> inhalt, Anrufer anrufer, OutputStream ziel) {
        try {
            var ordner = Files.createTempDirectory("passgenau-heft");
            try {
                var vorn = druckerei.drucke(heft.titelblatt(inhalt));
                Buchbinderei.binde(vorn, gedruckt(inhalt, anrufer, ordner), ziel);
            } finally {
                FileSystemUtils.deleteRecursively(ordner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Teil> gedruckt(List<Posten> inhalt, Anrufer anrufer, Path ordner) {
        var kennungen = inhalt.stream().map(Posten::kennung).toList();
        var teile = new ArrayList<Teil>();
        gang.gehe(kennungen, anrufer, portion -> vorlagen.zu(portion, anrufer)
                .forEach(vorlage -> teile
                        .add(gedruckt(vorlage, kennungen.indexOf(vorlage.massnahme().kennung()) + 1, ordner))));
        return teile;
    }

    private Teil gedruckt(Vorlage vorlage, int nummer, Path ordner) {
        var druck = druckerei.drucke(heft.blatt(vorlage, nummer));
        try {
            var datei = Files.write(ordner.resolve(nummer + ".pdf"), druck.inhalt());
            return new Teil(nummer + ". " + vorlage.steckbrief().titel(), datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
