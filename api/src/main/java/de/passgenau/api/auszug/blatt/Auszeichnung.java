package de.passgenau.api.auszug.blatt;

import static de.passgenau.api.schreiben.satz.Text.sicher;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.schreiben.satz.Text;
import org.jspecify.annotations.Nullable;

/** Headings and tables of a page, below a heading of the level given. */
record Auszeichnung(int ebene) {

    String ueberschrift(String text) {
        return "<h" + ebene + '>' + sicher(text) + "</h" + ebene + ">\n";
    }

    /** A part with its heading; nothing if there is nothing in it. */
    String teil(String titel, String inhalt) {
        return inhalt.isEmpty() ? "" : "<section>\n" + unter().ueberschrift(titel) + inhalt + "</section>\n";
    }

    /** A list under a small heading of its own; nothing without points. */
    String liste(String titel, List<String> punkte) {
        return punkte.isEmpty() ? "" : unter().unter().ueberschrift(titel) + Text.liste(punkte);
    }

    private Auszeichnung unter() {
        return new Auszeichnung(ebene + 1);
    }

    /** What each is, and what it says; without those of which nothing is said. */
    static String angaben(Stream<Angabe> angaben) {
        var zeilen = angaben.filter(eine -> !eine.wert().isEmpty())
                .map(eine -> "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">" + sicher(eine.name())
                        + "</th><td role=\"cell\">" + sicher(eine.wert())
                        + "</td></tr>\n")
                .collect(Collectors.joining());
        return zeilen.isEmpty()
                ? ""
                : "<table class=\"angaben\" role=\"table\">\n<tbody role=\"rowgroup\">\n" + zeilen
                        + "</tbody>\n</table>\n";
    }

    /** The first cell of a row says what the row is about; nothing without rows, no column without a word. */
    static String tabelle(String worueber, List<String> kopf, List<List<String>> zeilen) {
        var spalten = IntStream.range(0, kopf.size())
                .filter(i -> zeilen.stream().anyMatch(zeile -> !zeile.get(i).isEmpty()))
                .boxed()
                .toList();
        return zeilen.isEmpty()
                ? ""
                : gesetzt(worueber, auswahl(kopf, spalten),
                        zeilen.stream().map(zeile -> auswahl(zeile, spalten)).toList());
    }

    private static List<String> auswahl(List<String> zellen, List<Integer> spalten) {
        return spalten.stream().map(zellen::get).toList();
    }

    private static String gesetzt(String worueber, List<String> kopf, List<List<String>> zeilen) {
        var titel = kopf.stream()
                .map(spalte -> "<th scope=\"col\">" + sicher(spalte) + "</th>")
                .collect(Collectors.joining());
        return "<div class=\"breit\" role=\"region\" tabindex=\"0\" aria-label=\"" + sicher(worueber)
                + "\">\n<table>\n<caption>" + sicher(worueber) + "</caption>\n<thead>\n<tr>" + titel
                + "</tr>\n</thead>\n<tbody>\n" + zeilen.stream().map(Auszeichnung::zeile).collect(Collectors.joining())
                + "</tbody>\n</table>\n</div>\n";
    }

    private static String zeile(List<String> zellen) {
        return "<tr><th scope=\"row\">" + sicher(zellen.getFirst()) + "</th>"
                + zellen.stream().skip(1).map(zelle -> "<td>" + sicher(zelle) + "</td>").collect(Collectors.joining())
                + "</tr>\n";
    }

    /** @param wert empty where nothing is said */
    record Angabe(String name, String wert) {

        static Angabe von(String name, @Nullable String wert) {
            return new Angabe(name, Objects.requireNonNullElse(wert, ""));
        }

        static Angabe von(String name, Stream<String> werte) {
            return new Angabe(name, werte.filter(wert -> !wert.isBlank()).collect(Collectors.joining(", ")));
        }
    }
}
