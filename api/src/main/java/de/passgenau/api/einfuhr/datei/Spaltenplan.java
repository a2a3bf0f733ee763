package de.passgenau.api.einfuhr.datei;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import de.passgenau.api.tabelle.Kopfzeile;

/**
 * Which columns a table may have.
 *
 * @param noetig those without which nothing can be taken over; the first one holds the key of a line
 * @param alle   those among them
 */
public record Spaltenplan(List<Spalte> noetig, List<Spalte> alle) {

    public Spaltenplan {
        noetig = List.copyOf(noetig);
        alle = List.copyOf(alle);
    }

    Spalte schluessel() {
        return noetig.getFirst();
    }

    /** Names of those that are needed, and that the table does not have. */
    List<String> fehlende(Kopfzeile kopf) {
        return noetig.stream().filter(spalte -> !spalte.istIn(kopf)).map(Spalte::name).toList();
    }

    /** What the columns are called in which the table holds more than once what is told once. */
    List<String> mehrfache(Kopfzeile kopf) {
        return alle.stream()
                .filter(spalte -> spalte.namen().mapToInt(name -> Collections.frequency(kopf.namen(), name)).sum() > 1)
                .map(Spalte::name)
                .toList();
    }

    /** Names of columns that hold nothing that is read. */
    List<String> fremde(Kopfzeile kopf) {
        var bekannte = alle.stream().flatMap(Spalte::namen).toList();
        return kopf.namen().stream().filter(name -> !name.isEmpty() && !bekannte.contains(name)).toList();
    }

    /** The column that holds a field of the input; the field itself if none does. */
    public String spalte(String feld) {
        var pfad = feld.replaceAll("\\.\\d+(?=\\.|$)", "");
        return alle.stream()
                .filter(spalte -> spalte.haelt(pfad))
                .max(Comparator.comparingInt(spalte -> Math.min(spalte.pfad().length(), pfad.length())))
                .map(Spalte::name)
                .orElse(feld);
    }

    /** How all of them are called, for people. */
    public List<String> namen() {
        return alle.stream().map(Spalte::name).toList();
    }
}
