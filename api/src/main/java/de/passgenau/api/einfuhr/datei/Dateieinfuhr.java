package de.passgenau.api.einfuhr.datei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.tabelle.Dateifehler;

/** How every command takes over a file: found, opened, counted, handed over in portions, and told about. */
public final class Dateieinfuhr {

    public static final String PROBE = "probe";
    private static final String BERICHT = "bericht";

    private final Aufruf aufruf;
    private final Graphqlanfrage server;
    private final Vorgang vorgang;

    public Dateieinfuhr(Aufruf aufruf, Graphqlanfrage server, Vorgang vorgang) {
        this.aufruf = aufruf;
        this.server = server;
        this.vorgang = vorgang;
    }

    /** Says what a file is, and reads it. */
    public interface Oeffner {
        Lieferdatei oeffne(Path datei) throws IOException;
    }

    /** What looks at everything before it is handed over, and has a word when all of it was. */
    public interface Durchsicht {

        /** Who gets it before it goes on. */
        default Lieferdatei.Empfaenger vor(Lieferdatei.Empfaenger weiter) {
            return weiter;
        }

        default void danach(Einfuhrlauf lauf) {}
    }

    /** What the command understands besides what it alone knows. */
    public static List<Option> optionen(Option... eigene) {
        return Stream.of(Stream.of(Option.schalter(PROBE, "prüft alles und speichert nichts")), Stream.of(eigene),
                Stream.of(Option.mitWert(BERICHT, "datei",
                        "was nicht übernommen ist (Vorgabe: <datei>.bericht.csv; als .jsonl JSON-Zeilen)")),
                Server.optionen().stream()).flatMap(eine -> eine).toList();
    }

    /** The exit code. */
    public int fuehreAus(Oeffner oeffner, Durchsicht durchsicht) {
        var datei = Path.of(aufruf.wert("datei").orElseThrow(() -> Befehlsfehler.aufruf("Die Datei fehlt.")));
        if (!Files.isReadable(datei) || Files.isDirectory(datei)) {
            throw Befehlsfehler.gescheitert("Die Datei " + datei + " gibt es nicht oder sie ist nicht lesbar.");
        }
        try (var lieferung = oeffner.oeffne(datei)) {
            return uebernimm(datei, lieferung, durchsicht);
        } catch (Dateifehler unbrauchbar) {
            throw Befehlsfehler.gescheitert(datei + ": " + unbrauchbar.getMessage());
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private int uebernimm(Path datei, Lieferdatei lieferung, Durchsicht durchsicht) throws IOException {
        var gesamt = lieferung.zaehle();
        try (var bericht = new Bericht(Path.of(aufruf.wert(BERICHT).orElse(datei + ".bericht.csv")))) {
            var lauf = new Einfuhrlauf(server, vorgang, bericht, gesamt);
            var sammler = new Sammler(lauf, aufruf);
            return lauf.fuehre(aufruf, aufruf.hat(PROBE), () -> {
                lieferung.lies(durchsicht.vor(sammler));
                sammler.schliesse();
                durchsicht.danach(lauf);
            });
        }
    }
}
