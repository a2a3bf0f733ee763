package de.passgenau.api.einfuhr.stelle.datei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.einfuhr.datei.Dateiart;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr.Durchsicht;
import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Vorgang;

/** {@code import-stellen}: has the server take over job offers from a file, in portions. */
public final class Stelleneinfuhrbefehl implements Befehl {

    static final String TROTZDEM = "trotzdem";
    private static final String VOLLSTAENDIG = "vollstaendig";
    private static final String BETREUER = "betreuer";
    private static final String FRAGE = "mutation stellenImportieren($eingabe: StellenImportierenEingabe!) { "
            + "stellenImportieren(eingabe: $eingabe) " + Vorgang.ANTWORT.formatted("hinweise { feld meldung }") + " }";

    @Override
    public String name() {
        return "import-stellen";
    }

    @Override
    public String zweck() {
        return "Übernimmt Stellenangebote aus der Jobsuche der BA, aus JobPosting oder aus einer Tabelle.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Was es ist, sagt der Inhalt der Datei: JSON der Jobsuche der Bundesagentur für Arbeit (Trefferlisten, auch mehrere
                hintereinander, und einzelne Stellen), JobPosting von schema.org als JSON-LD (einzeln, als Liste, in @graph oder in
                einer gespeicherten HTML-Seite), sonst eine Tabelle (CSV oder TSV, UTF-8, UTF-16 oder Windows-1252), eine Zeile je
                Stelle. Spalten der Tabelle, nötig die ersten drei, Listen mit | getrennt:
                %s.
                Ein Angebot wird an seiner Quelle und seiner Nummer wiedererkannt. Ein zweiter Lauf derselben Datei ändert nichts und
                holt nach, was ein Abbruch ausgelassen hat; dass etwas fehlt oder abgelehnt ist, sagen der
                Schlusssatz und der Rückgabewert 1, auch bei der Probe. Dasselbe
                Angebot aus einer anderen Quelle wird bei dem vermerkt, das schon offensteht. Was hier von Hand geändert ist, bleibt.
                Ein Arbeitgeber wird an Betriebsnummer oder an Name und Ort erkannt, sonst aufgenommen. Ist der Beruf nicht sicher,
                wird der wahrscheinlichste angenommen und im Bericht genannt. Wünsche über die Person (§ 36 SGB III) werden
                zurückgehalten, bis jemand darüber entscheidet."""
                .formatted(String.join(", ", Stellenspalten.PLAN.namen()));
    }

    @Override
    public Optional<Option> gegenstand() {
        return Optional.of(Option.mitWert("datei", "datei", "woraus übernommen wird"));
    }

    @Override
    public List<Option> optionen() {
        return Dateieinfuhr.optionen(
                Option.schalter(VOLLSTAENDIG, "die Datei enthält den ganzen Bestand: Was nicht darin steht, endet"),
                Option.schalter(TROTZDEM, "mit --vollstaendig auch dann, wenn das meiste fehlt"),
                Option.mitWert("quelle", "name", "wie der Bestand heißt (Vorgabe je nach Art)"),
                Option.mitWert("lizenz", "text", "was über die Weitergabe zu vermerken ist (Vorgabe je nach Art)"),
                Option.mitWert(BETREUER, "kennung", "wer neue Angebote betreut (Vorgabe: wer sie übernimmt)"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var server = new Graphqlanfrage(new Server(aufruf, "ARBEITGEBERSERVICE, LEITUNG oder ADMIN"));
        var angaben = new LinkedHashMap<String, Object>(Map.of("probelauf", aufruf.hat(Dateieinfuhr.PROBE)));
        aufruf.wert(BETREUER).ifPresent(kennung -> angaben.put(BETREUER, kennung));
        var gelesene = new AtomicReference<Angebotsdatei>();
        return new Dateieinfuhr(aufruf, server, new Vorgang("stellenImportieren", FRAGE, "stellen", angaben))
                .fuehreAus(datei -> oeffne(datei, Angebotsvorgaben.von(aufruf), gelesene),
                        aufruf.hat(VOLLSTAENDIG)
                                ? new Bestandsaufnahme(aufruf, server, () -> seite(gelesene))
                                : new Durchsicht() {
                                });
    }

    private static Fundseite seite(AtomicReference<Angebotsdatei> gelesene) {
        var datei = gelesene.get();
        return datei == null ? new Fundseite() : datei.fundseite();
    }

    private static Lieferdatei oeffne(Path datei, Angebotsvorgaben vorgaben, AtomicReference<Angebotsdatei> gelesene)
            throws IOException {
        return switch (Dateiart.von(datei)) {
            case JSON -> merke(Angebotsdatei.json(datei, vorgaben), gelesene);
            case XML -> merke(Angebotsdatei.seite(datei, vorgaben), gelesene);
            case TABELLE -> Tabellenangebote.oeffne(datei, vorgaben);
        };
    }

    private static Lieferdatei merke(Angebotsdatei datei, AtomicReference<Angebotsdatei> gelesene) {
        gelesene.set(datei);
        return datei;
    }
}
