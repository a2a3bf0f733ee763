package de.passgenau.api.datenschutz.befehl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.befehle.Server;
import org.bson.Document;

/** {@code loeschlauf}: has the server delete what is due, or say what it would delete. */
public final class Loeschbefehl implements Befehl {

    private static final String PROBE = "probe";
    private static final String AUSFUEHREN = "ausfuehren";
    private static final String FRAGE = "mutation loeschlauf($eingabe: LoeschlaufStartenEingabe!) { "
            + "loeschlaufStarten(eingabe: $eingabe) { vorschau { stichtag zuLoeschen zuSperren durchAnordnungGehalten "
            + "durchSperreGehalten bedarfsgemeinschaften } nachweis { lauf abgeschlossen geloescht "
            + "geloeschteBedarfsgemeinschaften gesperrt zurueckgehalten pruefsumme } "
            + "fehler { meldung } } }";

    @Override
    public String name() {
        return "loeschlauf";
    }

    @Override
    public String zweck() {
        return "Löscht, was nach dem Löschkonzept fällig ist, oder sagt, was es wäre.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Von selbst wird nie gelöscht. Ein unterbrochener Lauf wird fortgesetzt und behält seinen Stichtag; jeder
                gelöschte Fall steht im Protokoll und im Nachweis des Laufs. Nötig ist die Rolle ADMIN.""";
    }

    @Override
    public List<Option> optionen() {
        return Stream.concat(Stream.of(Option.schalter(PROBE, "nur sagen, was gelöscht würde"),
                Option.schalter(AUSFUEHREN, "löschen"),
                Option.mitWert("stichtag", "tag", "zu welchem Tag, als JJJJ-MM-TT (Vorgabe heute)")),
                Server.optionen().stream()).toList();
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        if (aufruf.hat(PROBE) == aufruf.hat(AUSFUEHREN)) {
            throw Befehlsfehler.aufruf("Entweder --probe oder --ausfuehren angeben.");
        }
        var eingabe = new HashMap<String, Object>(Map.of("probelauf", aufruf.hat(PROBE)));
        aufruf.wert("stichtag").ifPresent(tag -> eingabe.put("stichtag", tag));
        var server = new Graphqlanfrage(new Server(aufruf));
        return aufruf.hat(PROBE) ? probe(server, eingabe, aufruf) : loesche(server, eingabe, aufruf);
    }

    private static int probe(Graphqlanfrage server, Map<String, Object> eingabe, Aufruf aufruf) {
        var vorschau = starte(server, eingabe).get("vorschau", Document.class);
        aufruf.ergebnis("Zum " + vorschau.get("stichtag") + " würden " + vorschau.get("zuLoeschen")
                + " Fälle gelöscht und " + vorschau.get("zuSperren") + " gesperrt; "
                + vorschau.get("durchAnordnungGehalten") + " hält eine Anordnung, "
                + vorschau.get("durchSperreGehalten")
                + " eine Sperre der Person. Bedarfsgemeinschaften ohne Fälle: " + vorschau.get("bedarfsgemeinschaften")
                + '.', vorschau);
        return ERFOLG;
    }

    private static int loesche(Graphqlanfrage server, Map<String, Object> eingabe, Aufruf aufruf) {
        var nachweis = starte(server, eingabe).get("nachweis", Document.class);
        while (!nachweis.getBoolean("abgeschlossen", false)) {
            aufruf.melde(nachweis.get("geloescht") + " Fälle gelöscht …");
            nachweis = starte(server, eingabe).get("nachweis", Document.class);
        }
        aufruf.ergebnis(nachweis.get("geloescht") + " Fälle gelöscht, " + nachweis.get("gesperrt") + " gesperrt, "
                + nachweis.get("zurueckgehalten") + " zurückgehalten; "
                + nachweis.get("geloeschteBedarfsgemeinschaften") + " Bedarfsgemeinschaften gelöscht. Nachweis "
                + nachweis.get("lauf")
                + ", Prüfsumme " + nachweis.get("pruefsumme") + ".", nachweis);
        return ERFOLG;
    }

    private static Document starte(Graphqlanfrage server, Map<String, Object> eingabe) {
        var antwort = server.frage("loeschlaufStarten", FRAGE, Map.of("eingabe", new Document(eingabe)));
        antwort.getList("fehler", Document.class).stream().findFirst().ifPresent(fehler -> {
            throw Befehlsfehler.gescheitert(fehler.getString("meldung"));
        });
        return antwort;
    }
}
