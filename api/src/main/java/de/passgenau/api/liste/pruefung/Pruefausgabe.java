package de.passgenau.api.liste.pruefung;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.liste.Listen.Listenbefund;
import org.bson.Document;

/** The report of a check as the command tells it: numbers, for ids of cases are nobody's business here. */
final class Pruefausgabe {

    private static final List<String> ABWEICHUNGEN = List.of("fehlend", "ueberzaehlig", "andereVersion",
            "andererInhalt");

    private Pruefausgabe() {}

    static Map<String, Object> json(List<Listenbefund> befunde) {
        var json = new LinkedHashMap<String, Object>();
        json.put("einwandfrei", befunde.stream().allMatch(befund -> befund.bericht().einwandfrei()));
        json.put("geprueft", befunde.stream().mapToLong(befund -> befund.bericht().geprueft()).sum());
        json.put("abweichungen", befunde.stream().mapToLong(befund -> befund.bericht().abweichungen()).sum());
        json.put("listen", befunde.stream().map(Pruefausgabe::json).toList());
        return json;
    }

    private static Document json(Listenbefund befund) {
        var bericht = befund.bericht();
        return new Document("liste", befund.liste()).append("geprueft", bericht.geprueft())
                .append("fehlend", bericht.fehlend().size())
                .append("ueberzaehlig", bericht.ueberzaehlig().size())
                .append("andereVersion", bericht.andereVersion().size())
                .append("andererInhalt", bericht.andererInhalt().size())
                .append("schaeden", bericht.schaeden());
    }

    /** Names everything that is wrong and answers the exit code. */
    static int schliesseAb(Aufruf aufruf, Document bericht) {
        for (var liste : bericht.getList("listen", Document.class, List.of())) {
            var name = liste.getString("liste");
            if (ABWEICHUNGEN.stream().anyMatch(art -> anzahl(liste, art) > 0)) {
                aufruf.melde("Liste %s: fehlend %d, überzählig %d, andere Version %d, anderer Inhalt %d".formatted(
                        Stream.concat(Stream.of(name), ABWEICHUNGEN.stream().map(art -> anzahl(liste, art)))
                                .toArray()));
            }
            liste.getList("schaeden", String.class, List.of())
                    .forEach(schaden -> aufruf.melde("Liste " + name + ": " + schaden));
        }
        var einwandfrei = bericht.getBoolean("einwandfrei", false);
        aufruf.ergebnis(einwandfrei
                ? "Der Index stimmt mit den Dokumenten überein. Geprüfte Einträge: %d."
                        .formatted(anzahl(bericht, "geprueft"))
                : "Der Index stimmt nicht mit den Dokumenten überein. Abweichungen: %d, geprüfte Einträge: %d."
                        .formatted(anzahl(bericht, "abweichungen"), anzahl(bericht, "geprueft")),
                bericht);
        return einwandfrei ? Befehl.ERFOLG : Befehl.FEHLER;
    }

    private static long anzahl(Document json, String name) {
        return json.get(name, Number.class).longValue();
    }
}
