package de.passgenau.api.protokoll.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.protokoll.ablage.Pruefbericht;
import de.passgenau.api.protokoll.kette.Befund;
import de.passgenau.api.protokoll.kette.Kettenbericht;
import org.bson.Document;

/** The report of a check as a command tells it. */
final class Pruefausgabe {

    static final String FORTSCHRITT = "fortschritt";
    static final String BERICHT = "bericht";

    private static final int ALLE = 10_000;

    private final Aufruf aufruf;
    private long gemeldet;

    Pruefausgabe(Aufruf aufruf) {
        this.aufruf = aufruf;
    }

    static Map<String, Object> json(Pruefbericht bericht) {
        var json = new LinkedHashMap<String, Object>();
        json.put("gueltig", bericht.gueltig());
        json.put("eintraege", bericht.eintraege());
        json.put("ketten", bericht.berichte().stream().map(Pruefausgabe::json).toList());
        json.put("befunde", bericht.befunde().stream().map(Pruefausgabe::json).toList());
        json.put("anzahlBefunde", bericht.anzahlBefunde());
        return json;
    }

    private static Document json(Kettenbericht kette) {
        return new Document("kette", kette.instanz()).append("eintraege", kette.eintraege())
                .append("siegel", kette.siegel())
                .append("erste", kette.erste())
                .append("letzte", kette.letzte())
                .append("kopf", kette.kopf());
    }

    private static Document json(Befund befund) {
        return new Document("kette", befund.instanz()).append("nummer", befund.nummer())
                .append("art", befund.art().name());
    }

    void fortschritt(long eintraege) {
        if (eintraege - gemeldet >= ALLE || eintraege < gemeldet) {
            gemeldet = eintraege;
            aufruf.melde(eintraege + " Einträge gelesen");
        }
    }

    /** Names every finding and answers the exit code. */
    int schliesseAb(Document bericht) {
        var befunde = bericht.getList("befunde", Document.class, List.of());
        befunde.forEach(befund -> aufruf.melde(
                "Kette " + befund.get("kette") + ", Eintrag " + befund.get("nummer") + ": " + befund.get("art")));
        var gueltig = bericht.getBoolean("gueltig", false);
        var anzahl = bericht.get("eintraege");
        aufruf.ergebnis(gueltig
                ? "Das Protokoll ist unversehrt: " + anzahl + " Einträge geprüft."
                : "Das Protokoll ist nicht unversehrt: " + bericht.get("anzahlBefunde") + " Befunde in " + anzahl
                        + " Einträgen.",
                bericht);
        return gueltig ? Befehl.ERFOLG : Befehl.FEHLER;
    }
}
