package de.passgenau.api.schreiben.absender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.passgenau.catalogue.Anschrift;

/** Reads what a Jobcenter says about itself and about the law, and says of every line what is wrong with it. */
final class Tabellenleser {

    private static final int ANGABEN = 8;
    private static final String PLZ = "\\d{5}";

    private final String quelle;
    private final int spalten;
    private final List<String> fehler = new ArrayList<>();
    private int zeile;

    private Tabellenleser(String quelle, int spalten) {
        this.quelle = quelle;
        this.spalten = spalten;
    }

    /** @param quelle what the text is called in a refusal */
    static Geschaeftsstellen geschaeftsstellen(String quelle, List<String> zeilen) {
        Map<String, Geschaeftsstelle> alle = new TreeMap<>();
        var leser = new Tabellenleser(quelle, ANGABEN);
        leser.lies(zeilen, werte -> {
            if (!werte.get(3).matches(PLZ)) {
                leser.melde("„" + werte.get(3) + "“ ist keine Postleitzahl");
            } else if (alle.put(werte.get(0), geschaeftsstelle(werte)) != null) {
                leser.melde("„" + werte.get(0) + "“ steht schon in einer früheren Zeile");
            }
        });
        leser.schliesse(alle.isEmpty());
        return new Geschaeftsstellen(List.copyOf(alle.values()));
    }

    private static Geschaeftsstelle geschaeftsstelle(List<String> werte) {
        return new Geschaeftsstelle(werte.get(0), werte.get(1),
                new Anschrift(werte.get(2), werte.get(3), werte.get(4)), werte.get(5), werte.get(6), werte.get(7));
    }

    /** @param quelle what the text is called in a refusal */
    static Rechtsfolgen rechtsfolgen(String quelle, List<String> zeilen) {
        var texte = new TreeMap<LocalDate, String>();
        var leser = new Tabellenleser(quelle, 2);
        leser.lies(zeilen, werte -> {
            try {
                if (texte.put(LocalDate.parse(werte.get(0)), werte.get(1)) != null) {
                    leser.melde("ab " + werte.get(0) + " gilt schon ein anderer Text");
                }
            } catch (DateTimeException unreadable) {
                leser.melde("„" + werte.get(0) + "“ ist kein Tag wie 2023-01-01");
            }
        });
        leser.schliesse(texte.isEmpty());
        return new Rechtsfolgen(texte);
    }

    private void lies(List<String> zeilen, Consumer<List<String>> nehmer) {
        for (var text : zeilen) {
            zeile++;
            if (!text.isBlank() && !text.startsWith("#")) {
                nimm(Stream.of(text.split("\t", -1)).map(String::strip).toList(), nehmer);
            }
        }
    }

    private void nimm(List<String> werte, Consumer<List<String>> nehmer) {
        if (werte.size() != spalten) {
            melde(spalten + " Spalten erwartet, durch Tabulator getrennt, nicht " + werte.size());
        } else if (werte.stream().anyMatch(String::isEmpty)) {
            melde("eine Spalte ist leer");
        } else {
            nehmer.accept(werte);
        }
    }

    private void melde(String was) {
        fehler.add("Zeile " + zeile + ": " + was);
    }

    private void schliesse(boolean leer) {
        if (leer && fehler.isEmpty()) {
            fehler.add("es steht nichts darin");
        }
        if (!fehler.isEmpty()) {
            throw new SchreibangabenUngueltig(quelle, fehler);
        }
    }
}
