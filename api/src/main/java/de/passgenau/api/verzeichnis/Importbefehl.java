package de.passgenau.api.verzeichnis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.store.Datenordner;
import de.passgenau.api.tabelle.Dateifehler;

/** {@code import}: takes official files into the directories of occupations and places. */
public final class Importbefehl implements Befehl {

    private static final String BERUFE = "berufe";
    private static final String ORTE = "orte";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String zweck() {
        return "Übernimmt amtliche Tabellen in das Berufs- oder das Ortsverzeichnis.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Berufe: die Systematik der KldB 2010 (Spalten code und titel) und das alphabetische Verzeichnis der
                Berufsbenennungen (Spalten bkz oder kldb und benennung); die erste Zeile nennt die Spalten.
                Orte: die Postleitzahlen von GeoNames, wie sie veröffentlicht werden, oder eine Tabelle mit den Spalten
                plz, ort, kreis, land, breite und laenge. CSV oder TSV, UTF-8 oder Windows-1252.
                Eine abgelehnte Zeile hält keine andere auf; sie steht mit ihrem Grund im Bericht. Ein zweiter Lauf
                derselben Datei ändert nichts.""";
    }

    @Override
    public List<Option> optionen() {
        var eigene = Stream.of(Option.mitWert(BERUFE, "datei", "Berufe aus dieser Datei übernehmen"),
                Option.mitWert(ORTE, "datei", "Orte aus dieser Datei übernehmen"),
                Option.mitWert("bericht", "datei", "abgelehnte Zeilen hierhin (Vorgabe: <datei>.abgelehnt.tsv)"),
                Datenordner.OPTION);
        return Stream.concat(eigene, Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        if (aufruf.hat(BERUFE) == aufruf.hat(ORTE)) {
            throw Befehlsfehler.aufruf("Entweder --berufe oder --orte angeben.");
        }
        var art = aufruf.hat(BERUFE) ? Verzeichnisart.BERUFE : Verzeichnisart.ORTE;
        var datei = Path.of(aufruf.wert(aufruf.hat(BERUFE) ? BERUFE : ORTE).orElseThrow());
        if (!Files.isReadable(datei)) {
            throw Befehlsfehler.gescheitert("Die Datei " + datei + " gibt es nicht oder sie ist nicht lesbar.");
        }
        return fuehreAus(aufruf, art, datei);
    }

    private static int fuehreAus(Aufruf aufruf, Verzeichnisart art, Path datei) {
        var bericht = Path.of(aufruf.wert("bericht").orElse(datei + ".abgelehnt.tsv"));
        try (var ausgabe = new Importausgabe(aufruf, bericht)) {
            var server = new Server(aufruf);
            if (server.zustaendig()) {
                new Importauftrag(server).importiere(art, datei, ausgabe);
            } else {
                selbst(aufruf, art, datei, ausgabe);
            }
            return ausgabe.schliesseAb();
        } catch (Dateifehler unbrauchbar) {
            throw Befehlsfehler.gescheitert(datei + ": " + unbrauchbar.getMessage());
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private static void selbst(Aufruf aufruf, Verzeichnisart art, Path datei, Importausgabe ausgabe)
            throws IOException {
        new Datenordner(aufruf).mitStore(store -> {
            try (var in = Files.newInputStream(datei)) {
                return new Importlauf(Importbestand.in(store), ausgabe, stand -> {}).lies(art, in);
            }
        });
    }
}
