package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.function.Consumer;

import de.passgenau.matching.lucene.spalten.Orte;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Passes by everybody whom a question finds, in no order that means anything. */
public final class Rundgang<S> {

    private final Spaltenlager<S> lager;

    public Rundgang(Spaltenlager<S> lager) {
        this.lager = lager;
    }

    /** Is shown one run of documents after the other. */
    public interface Besucher<S> {

        void besuche(S spalten, Kandidaten kandidaten);
    }

    public void run(IndexSearcher searcher, Query filter, Rangabfrage.Frage<S> frage, Besucher<S> besucher)
            throws IOException {
        var segmente = searcher.getIndexReader().leaves();
        var spalten = segmente.stream().map(segment -> lager.von(segment.reader())).toList();
        var gestellt = frage.stelle();
        var weight = Auswahl.weight(searcher, filter);
        for (var segment : segmente) {
            var an = spalten.get(segment.ord);
            laufe(gestellt.an(an, segment.reader()),
                    Auswahl.in(segment, weight),
                    kandidaten -> besucher.besuche(an, kandidaten));
        }
    }

    /** Passes by everybody whom the filter lets through, whatever the question. */
    public void alle(IndexSearcher searcher, Query filter, Besucher<S> besucher) throws IOException {
        var weight = Auswahl.weight(searcher, filter);
        var kandidaten = new Kandidaten();
        for (var segment : searcher.getIndexReader().leaves()) {
            var auswahl = Auswahl.in(segment, weight);
            for (int von = 0; von < segment.reader().maxDoc(); von += Orte.LAUF) {
                int bis = Math.min(von + Orte.LAUF, segment.reader().maxDoc());
                if (auswahl.beginne(von, bis)) {
                    kandidaten.alle(von, bis);
                    auswahl.behalte(von, kandidaten);
                    besucher.besuche(lager.von(segment.reader()), kandidaten);
                }
            }
        }
    }

    private static void laufe(Pruefung pruefung, Auswahl auswahl, Consumer<Kandidaten> besucher)
            throws IOException {
        var kandidaten = new Kandidaten();
        for (int von = 0; von < pruefung.ids().anzahl(); von += Orte.LAUF) {
            int bis = Math.min(von + Orte.LAUF, pruefung.ids().anzahl());
            if (pruefung.kommtInFrage(von / Orte.LAUF) && auswahl.beginne(von, bis)) {
                pruefung.finde(von, bis, kandidaten);
                auswahl.behalte(von, kandidaten);
                besucher.accept(kandidaten);
            }
        }
    }
}
