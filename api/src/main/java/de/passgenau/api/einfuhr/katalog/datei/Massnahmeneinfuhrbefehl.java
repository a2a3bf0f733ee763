package de.passgenau.api.einfuhr.katalog.datei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import de.passgenau.api.einfuhr.datei.Dateiart;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr;
import de.passgenau.api.einfuhr.datei.Dateieinfuhr.Durchsicht;
import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferdatei.Empfaenger;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import de.passgenau.api.einfuhr.datei.Vorgang;
import de.passgenau.api.einfuhr.katalog.openqcat.Openqcatkatalog;

/** {@code import-massnahmen}: has the server take over Maßnahmen with their Durchgänge from a file, in portions. */
public final class Massnahmeneinfuhrbefehl implements Befehl {

    private static final String VEROEFFENTLICHEN = "veroeffentlichen";
    private static final String FRAGE = "mutation massnahmenImportieren($eingabe: MassnahmenImportierenEingabe!) { "
            + "massnahmenImportieren(eingabe: $eingabe) "
            + Vorgang.ANTWORT.formatted("hinweise { regel feld meldung }") + " }";

    @Override
    public String name() {
        return "import-massnahmen";
    }

    @Override
    public String zweck() {
        return "Übernimmt Maßnahmen mit ihren Durchgängen aus JSON, einer Tabelle oder open-Q-cat.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Was es ist, sagt der Inhalt der Datei: JSON, wie Passgenau seinen Katalog ausgibt, oder eine Sammlung mit flachen
                Einträgen (id, titel, instrumentart, traegerOrganisation, …); open-Q-cat 1.0 oder 1.1 (XML), Angebote
                und ihre Veranstaltungen; sonst eine Tabelle (CSV oder TSV, UTF-8 oder Windows-1252), eine Zeile je Maßnahme. Spalten
                der Tabelle, nötig die ersten drei, Listen mit | getrennt, Codes wie in der Schnittstelle:
                %s.
                Ein Durchgang findet an seiner Anschrift statt; ohne eine dort, wo der Ort seines Namens liegt. Betreuungsschlüssel
                wie 1:15, Standorte wie „Lernhaus, Am Markt 1, 17268 Templin“, Kofinanzierung wie „Landkreis: 10.000,00 (je Jahr)“,
                Ergebnisse wie „Integrationsquote: 28,8 %% (31.12.2025)“.
                Eine Maßnahme wird an ihrer Quelle und ihrem Schlüssel wiedererkannt. Ein zweiter Lauf derselben Datei ändert nichts und
                holt nach, was ein Abbruch ausgelassen hat; dass etwas fehlt oder abgelehnt ist, sagen der
                Schlusssatz und der Rückgabewert 1, auch bei der Probe. Was hier von Hand geändert ist, bleibt; der Bericht sagt es. Neue Maßnahmen
                sind Entwürfe; mit --veroeffentlichen wird veröffentlicht, was vollständig ist. Teilnahmen werden nie übernommen."""
                .formatted(String.join(", ", Massnahmespalten.PLAN.namen()));
    }

    @Override
    public Optional<Option> gegenstand() {
        return Optional.of(Option.mitWert("datei", "datei", "woraus übernommen wird"));
    }

    @Override
    public List<Option> optionen() {
        return Dateieinfuhr.optionen(Option.schalter(VEROEFFENTLICHEN, "veröffentlicht, was vollständig ist"),
                Option.mitWert("quelle", "name", "wie der Bestand heißt (Vorgabe je nach Art; in JSON steht es)"),
                Option.mitWert("instrument", "code", "wo die Datei keines nennt (Vorgabe je nach Art, etwa FBW)"),
                Option.mitWert("traeger", "name",
                        "Träger, unter dem die Maßnahmen einer Sammlung stehen (Vorgabe: den sie nennt)"),
                Option.mitWert("plaetze", "zahl", "Plätze eines Durchgangs, wo die Datei keine nennt"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var server = new Graphqlanfrage(new Server(aufruf, "LEITUNG oder ADMIN"));
        var umfeld = new Umfeld(Vertragsform.mitgeliefert(), new Ortsauskunft(server), new Regelauskunft(server));
        var vorgang = new Vorgang("massnahmenImportieren", FRAGE, "massnahmen",
                Map.of("probelauf", aufruf.hat(Dateieinfuhr.PROBE), VEROEFFENTLICHEN, aufruf.hat(VEROEFFENTLICHEN)));
        return new Dateieinfuhr(aufruf, server, vorgang).fuehreAus(
                datei -> oeffne(datei, Vorgaben.von(aufruf), umfeld), new Durchsicht() {
                    @Override
                    public Empfaenger vor(Empfaenger weiter) {
                        return new Vertragspruefung(weiter, umfeld);
                    }
                });
    }

    private static Lieferdatei oeffne(Path datei, Vorgaben vorgaben, Umfeld umfeld) throws IOException {
        return switch (Dateiart.von(datei)) {
            case JSON -> new Jsonkatalog(datei, new Sammlungsform(vorgaben, umfeld.orte()));
            case XML -> new Openqcatkatalog(datei, vorgaben);
            case TABELLE -> Tabellenkatalog.oeffne(datei, vorgaben, umfeld);
        };
    }
}
