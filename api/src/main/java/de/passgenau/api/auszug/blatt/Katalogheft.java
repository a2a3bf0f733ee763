package de.passgenau.api.auszug.blatt;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.api.auszug.Kataloggang;
import de.passgenau.api.auszug.blatt.Heftinhalt.Posten;
import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;
import de.passgenau.api.security.Anrufer;
import org.springframework.stereotype.Component;

/** The whole catalogue as one page for browsers, written while it is read. */
@Component
class Katalogheft {

    private final Kataloggang gang;
    private final Vorlagen vorlagen;
    private final Steckbriefsatz satz;

    Katalogheft(Kataloggang gang, Vorlagen vorlagen, Steckbriefsatz satz) {
        this.gang = gang;
        this.vorlagen = vorlagen;
        this.satz = satz;
    }

    Blatt titelblatt(List<Posten> inhalt) {
        return seite(kopf(inhalt.size()) + "<ol>\n" + inhalt.stream()
                .map(einer -> "<li>" + Text.sicher(einer.titel()) + "</li>\n")
                .collect(Collectors.joining()) + "</ol>\n");
    }

    /** One of the Steckbriefe, on pages of its own. */
    Blatt blatt(Vorlage vorlage, int nummer) {
        return satz.blatt(vorlage, Steckbriefstil.imHeft(nummer));
    }

    private static Blatt seite(String inhalt) {
        return new Blatt("Maßnahmenkatalog", "Die Steckbriefe der Maßnahmen, mit den freien Plätzen von heute",
                Steckbriefstil.ALLEIN, "<main>\n" + inhalt + "</main>\n");
    }

    /** What a browser may take from it. */
    static String richtlinie() {
        return seite("").richtlinie();
    }

    private String kopf(int anzahl) {
        return new Auszeichnung(1).ueberschrift("Maßnahmenkatalog") + "<p class=\"stand\">Stand: "
                + Tageswort.tag(vorlagen.heute()) + ". " + (anzahl == 1 ? "Eine Maßnahme." : anzahl + " Maßnahmen.")
                + "</p>\n" + new Auszeichnung(2).ueberschrift("Inhalt");
    }

    void schreibe(List<Posten> inhalt, Anrufer anrufer, PrintWriter ziel) {
        var rahmen = seite("");
        ziel.print(rahmen.anfang());
        ziel.print("<main>\n" + kopf(inhalt.size()) + verzeichnis(inhalt));
        var nummern = IntStream.range(0, inhalt.size())
                .boxed()
                .collect(Collectors.toMap(i -> inhalt.get(i).kennung(), i -> i + 1));
        gang.gehe(inhalt.stream().map(Posten::kennung).toList(), anrufer,
                portion -> vorlagen.zu(portion, anrufer).forEach(vorlage -> {
                    ziel.print("<article id=\"m" + nummern.get(vorlage.massnahme().kennung()) + "\">\n"
                            + satz.gesetzt(vorlage, new Auszeichnung(2)) + "</article>\n");
                    verlangeLeser(ziel);
                }));
        ziel.print("</main>\n" + Blatt.ende());
        ziel.flush();
    }

    private static String verzeichnis(List<Posten> inhalt) {
        return IntStream.range(0, inhalt.size())
                .mapToObj(i -> "<li><a href=\"#m" + (i + 1) + "\">" + Text.sicher(inhalt.get(i).titel())
                        + "</a></li>\n")
                .collect(Collectors.joining("", "<nav aria-label=\"Inhalt\">\n<ol>\n", "</ol>\n</nav>\n"));
    }

    /** Nobody goes on writing for somebody who has gone. */
    private static void verlangeLeser(PrintWriter ziel) {
        if (ziel.checkError()) {
            throw new UncheckedIOException(new IOException("The reader of the catalogue is gone"));
        }
    }
}
