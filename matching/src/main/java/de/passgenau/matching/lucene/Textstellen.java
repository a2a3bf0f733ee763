package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.Trefferliste.Fundstelle;
import de.passgenau.matching.Trefferliste.Stelle;
import de.passgenau.matching.lucene.volltext.Fundmuster;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Shows in the texts of an entry the words that made it a hit, in whatever form they are there. */
final class Textstellen {

    private static final int LAENGE = 200;
    private static final int DAVOR = 60;
    private static final String SCHNITT = "…";

    private final IndexSearcher searcher;
    private final Fundmuster muster;

    /** @param query as it was searched with */
    Textstellen(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.muster = Fundmuster.von(searcher.rewrite(query), Eintragsfelder.VOLLTEXT);
    }

    List<Fundstelle> of(int document) throws IOException {
        var found = new ArrayList<Fundstelle>();
        if (muster.istLeer()) {
            return found;
        }
        for (var field : searcher.storedFields().document(document)) {
            var text = field.stringValue();
            var stellen = text == null ? List.<Stelle>of() : muster.stellen(text);
            if (text != null && !stellen.isEmpty()) {
                found.add(cut(field.name().substring(Eintragsfelder.GESPEICHERT.length()), text, stellen));
            }
        }
        return found;
    }

    /** Around the first word that was found, from word to word. */
    private static Fundstelle cut(String name, String text, List<Stelle> stellen) {
        var from = wordAt(text, Math.max(0, stellen.getFirst().von() - DAVOR), stellen.getFirst().von());
        var until = text.length() - from <= LAENGE ? text.length() : endBefore(text, from + LAENGE, from);
        var before = from == 0 ? "" : SCHNITT;
        var moved = stellen.stream()
                .filter(stelle -> stelle.bis() <= until)
                .map(stelle -> new Stelle(stelle.von() - from + before.length(), stelle.bis() - from + before.length()))
                .toList();
        return new Fundstelle(name, before + text.substring(from, until) + (until == text.length() ? "" : SCHNITT),
                moved);
    }

    private static int wordAt(String text, int from, int latest) {
        if (from == 0) {
            return 0;
        }
        var blank = text.indexOf(' ', from - 1);
        return blank < 0 || blank >= latest ? latest : blank + 1;
    }

    private static int endBefore(String text, int until, int from) {
        var blank = text.lastIndexOf(' ', until);
        return blank <= from ? until : blank;
    }
}
