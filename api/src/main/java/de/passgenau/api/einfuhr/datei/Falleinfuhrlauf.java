package de.passgenau.api.einfuhr.datei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;

/** Hands over portions of a file and remembers what became of them. */
final class Falleinfuhrlauf {

    private static final List<String> STAENDE = List.of("angelegt", "geaendert", "unveraendert", "abgelehnt");

    private final Graphqlanfrage server;
    private final String frage;
    private final boolean probe;
    private final Map<String, Integer> zahlen = new LinkedHashMap<>();
    private final List<String> abgelehnte = new ArrayList<>();
    private int gelesen;

    Falleinfuhrlauf(Graphqlanfrage server, String frage, boolean probe) {
        this.server = server;
        this.frage = frage;
        this.probe = probe;
        STAENDE.forEach(stand -> zahlen.put(stand, 0));
    }

    void nimm(Fallspalten spalten, List<Zeile> portion) {
        var eingabe = new Document("probelauf", probe).append("faelle", portion.stream().map(spalten::fall).toList());
        var antwort = server.frage("faelleImportieren", frage, Map.of("eingabe", eingabe));
        STAENDE.forEach(stand -> zahlen.merge(stand, antwort.getInteger(stand, 0), Integer::sum));
        for (var eines : antwort.getList("ergebnisse", Document.class, List.of())) {
            if ("ABGELEHNT".equals(eines.getString("stand"))) {
                abgelehnte.add(zeile(portion.get(eines.getInteger("nummer", 1) - 1), eines));
            }
        }
        gelesen += portion.size();
    }

    private static String zeile(Zeile zeile, Document ergebnis) {
        var gruende = ergebnis.getList("fehler", Document.class, List.of())
                .stream()
                .map(fehler -> fehler.getString("feld") + ": " + fehler.getString("meldung"))
                .collect(Collectors.joining(" "));
        return Stream.of(String.valueOf(zeile.nummer()), gruende, zeile.inhalt())
                .map(text -> text.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t"));
    }

    int gelesen() {
        return gelesen;
    }

    Map<String, Integer> zahlen() {
        return Map.copyOf(zahlen);
    }

    /** Line, reasons and content of each, separated by TAB. */
    List<String> abgelehnte() {
        return List.copyOf(abgelehnte);
    }
}
