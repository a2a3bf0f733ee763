package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.verzeichnis.Importereignis.Abgelehnt;
import de.passgenau.api.verzeichnis.Importereignis.Fertig;
import de.passgenau.api.verzeichnis.Importereignis.Fortschritt;
import org.jspecify.annotations.Nullable;

/** Shows a running import to the person who started it, and writes down what it rejects. */
final class Importausgabe implements Consumer<Importereignis>, AutoCloseable {

    private final Aufruf aufruf;
    private final Path bericht;
    private @Nullable Writer abgelehnte;
    private @Nullable Fertig ergebnis;

    Importausgabe(Aufruf aufruf, Path bericht) {
        this.aufruf = aufruf;
        this.bericht = bericht;
    }

    @Override
    public void accept(Importereignis ereignis) {
        switch (ereignis) {
            case Fortschritt(long gelesen) -> aufruf.melde(gelesen + " Zeilen gelesen");
            case Abgelehnt abgelehnt -> schreibe(abgelehnt);
            case Fertig fertig -> ergebnis = fertig;
        }
    }

    private void schreibe(Abgelehnt zeile) {
        try {
            if (abgelehnte == null) {
                abgelehnte = Files.newBufferedWriter(bericht);
                abgelehnte.write("zeile\tgrund\tinhalt\n");
            }
            abgelehnte.write(zeile.zeile() + "\t" + flach(zeile.grund()) + "\t" + flach(zeile.inhalt()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flach(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** Says how it ended; the exit code. */
    int schliesseAb() {
        if (ergebnis == null) {
            aufruf.melde("Der Import ist abgerissen; ein neuer Lauf vervollständigt ihn.");
            return Befehl.FEHLER;
        }
        var rest = ergebnis.abgelehnt() == 0 ? "." : ", " + ergebnis.abgelehnt() + " abgelehnt (" + bericht + ").";
        aufruf.ergebnis(ergebnis.uebernommen() + " von " + ergebnis.gelesen() + " Zeilen übernommen" + rest,
                Map.of("gelesen", ergebnis.gelesen(), "uebernommen", ergebnis.uebernommen(), "abgelehnt",
                        ergebnis.abgelehnt(), "bericht", ergebnis.abgelehnt() == 0 ? "" : bericht.toString()));
        return Befehl.ERFOLG;
    }

    @Override
    public void close() throws IOException {
        if (abgelehnte != null) {
            abgelehnte.close();
        }
    }
}
