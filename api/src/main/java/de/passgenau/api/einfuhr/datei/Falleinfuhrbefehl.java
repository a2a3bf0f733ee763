package de.passgenau.api.einfuhr.datei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;

/** {@code import-faelle}: has the server take over cases from a file, in portions. */
public final class Falleinfuhrbefehl implements Befehl {

    private static final int PORTION = 200;
    private static final String PROBE = "probe";
    private static final String FRAGE = "mutation faelleImportieren($eingabe: FaelleImportierenEingabe!) { "
            + "faelleImportieren(eingabe: $eingabe) " + Vorgang.ANTWORT.formatted("") + " }";

    @Override
    public String name() {
        return "import-faelle";
    }

    @Override
    public String zweck() {
        return "Übernimmt Fälle aus einer Tabelle, wie ein Fachverfahren sie ausgibt.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Eine Tabelle (CSV oder TSV, UTF-8 oder Windows-1252); die erste Zeile nennt die Spalten. Nötig sind Fallnummer,
                Geschäftsstelle, Fallmanager, Vorname, Nachname und Geburtsdatum, üblich sind Straße, PLZ, Ort, Telefon, E-Mail,
                Antrag am, Bescheid vom, bewilligt ab, Leistung bis, Zielberuf (KldB), Kategorie (zu Y auch Sperre und Sperre bis) und Hemmnisse
                (Codes, mit | getrennt).
                Mit einer BG-Nummer gehört die Person zu dieser Bedarfsgemeinschaft, in der Rolle Antragsteller, Partner, Kind oder
                Elternteil und auf Wunsch ab „BG seit“; Antrag und Leistung sind dann die der Bedarfsgemeinschaft. Die Reihenfolge
                der Zeilen ist gleich.
                Tage als 2026-11-02 oder 02.11.2026. Eine abgelehnte Zeile hält keine andere auf; sie steht mit ihren Gründen im
                Bericht, und der Rückgabewert ist 1, auch bei der Probe. Ein zweiter Lauf derselben Datei ändert nichts. Was die
                Fallarbeit schon erfasst hat, bleibt.""";
    }

    @Override
    public List<Option> optionen() {
        return Stream.concat(Stream.of(Option.mitWert("datei", "datei", "die Tabelle mit den Fällen"),
                Option.schalter(PROBE, "nur prüfen, nichts speichern"),
                Option.mitWert("bericht", "datei",
                        "abgelehnte Zeilen hierhin (Vorgabe: <datei>.bericht.csv; als .jsonl JSON-Zeilen)")),
                Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var datei = Path.of(aufruf.wert("datei").orElseThrow(() -> Befehlsfehler.aufruf("--datei fehlt.")));
        try {
            var zeilen = zeilen(datei);
            var spalten = spalten(zeilen);
            return uebernimm(aufruf, datei, spalten, zeilen.subList(1, zeilen.size()));
        } catch (Dateifehler unbrauchbar) {
            throw Befehlsfehler.gescheitert(datei + ": " + unbrauchbar.getMessage());
        } catch (IOException e) {
            throw Befehlsfehler.gescheitert("Fehler beim Lesen oder Schreiben: " + e.getMessage());
        }
    }

    private static List<Zeile> zeilen(Path datei) throws IOException {
        if (!Files.isReadable(datei)) {
            throw Befehlsfehler.gescheitert("Die Datei " + datei + " gibt es nicht oder sie ist nicht lesbar.");
        }
        try (var in = Files.newInputStream(datei)) {
            return Tabellendatei.lies(in).zeilen().toList();
        }
    }

    private static Fallspalten spalten(List<Zeile> zeilen) {
        if (zeilen.isEmpty()) {
            throw new Dateifehler("Die Datei ist leer; die erste Zeile nennt die Spalten.");
        }
        var spalten = new Fallspalten(Kopfzeile.of(zeilen.getFirst()));
        if (!spalten.fehlende().isEmpty()) {
            throw new Dateifehler(
                    "In der ersten Zeile fehlen die Spalten " + String.join(", ", spalten.fehlende()) + ".");
        }
        return spalten;
    }

    private static int uebernimm(Aufruf aufruf, Path datei, Fallspalten spalten, List<Zeile> zeilen)
            throws IOException {
        var vorgang = new Vorgang("faelleImportieren", FRAGE, "faelle", Map.of("probelauf", aufruf.hat(PROBE)));
        try (var bericht = new Bericht(Path.of(aufruf.wert("bericht").orElse(datei + ".bericht.csv")))) {
            var lauf = new Einfuhrlauf(new Graphqlanfrage(new Server(aufruf)), vorgang, bericht, zeilen.size());
            return lauf.fuehre(aufruf, aufruf.hat(PROBE), () -> {
                for (var portion : Portionen.von(zeilen, spalten, PORTION)) {
                    lauf.nimm(portion.stream().map(spalten::posten).toList());
                    lauf.melde(aufruf);
                }
            });
        }
    }
}
