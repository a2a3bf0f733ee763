package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import de.passgenau.matching.lucene.spalten.Orte;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Passes by everybody whom a question finds, in no order that means anything. */
public final class Rundgang<S> {

    private final Spaltenlager<S> lager;
    private final Filterlager filter = new Filterlager();

    public Rundgang(Spaltenlager<S> lager) {
        this.lager = lager;
    }

    /** Is shown one run of documents after the other. */
    public interface Besucher<S> {

        void besuche(S spalten, Kandidaten kandidaten);
    }

    public void run(IndexSearcher searcher, Query wer, Rangabfrage.Frage<S> frage, Besucher<S> besucher)
            throws IOException {
        var segmente = searcher.getIndexReader().leaves();
        var spalten = segmente.stream().map(segment -> lager.von(segment.reader())).toList();
        var gestellt = frage.stelle();
        for (var segment : segmente) {
            var an = spalten.get(segment.ord);
            var pruefung = gestellt.an(an, segment.reader());
            laufe(filter.auswahl(searcher, segment, wer), pruefung::kommtInFrage, kandidaten -> {
                pruefung.sichte(kandidaten);
                besucher.besuche(an, kandidaten);
            });
        }
    }

    /** Passes by everybody whom the filter lets through, whatever the question. */
    public void alle(IndexSearcher searcher, Query wer, Besucher<S> besucher) throws IOException {
        for (var segment : searcher.getIndexReader().leaves()) {
            var an = lager.von(segment.reader());
            laufe(filter.auswahl(searcher, segment, wer), lauf -> true,
                    kandidaten -> besucher.besuche(an, kandidaten));
        }
    }

    private static void laufe(Sichtbare auswahl, IntPredicate kommtInFrage, Consumer<Kandidaten> besucher) {
        var kandidaten = new Kandidaten();
        for (int von = 0; von < auswahl.docs(); von += Orte.LAUF) {
            if (kommtInFrage.test(von / Orte.LAUF)) {
                auswahl.waehle(von, Math.min(von + Orte.LAUF, auswahl.docs()), kandidaten);
                besucher.accept(kandidaten);
            }
        }
    }
}
