package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenfelder.Aktenspalte;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * What was found, with the reasons.
 *
 * @param anfrage who or what was asked for, as bytes
 * @param bewertung of what is kept of somebody who was found
 */
record Rangantwort(byte[] anfrage, Rangsuche suche, Function<BytesRef, Bewertung> bewertung) {

    Rangliste rangliste(IndexSearcher searcher, Rangfunde funde) throws IOException {
        var plaetze = plaetze(searcher, funde);
        var massstab = suche.massstab();
        return new Rangliste(plaetze, funde.gesamt(), funde.davorMehr(), funde.danachMehr(),
                massstab.gewichte().version(), massstab.stichtag(), Laufkennung.of(anfrage, suche, plaetze));
    }

    private List<Platz> plaetze(IndexSearcher searcher, Rangfunde funde) throws IOException {
        var segmente = searcher.getIndexReader().leaves();
        var akten = new Aktenspalte[segmente.size()];
        var plaetze = new ArrayList<Platz>();
        for (var fund : funde.funde()) {
            if (akten[fund.segment()] == null) {
                akten[fund.segment()] = Spaltenfelder.akten(segmente.get(fund.segment()).reader());
            }
            var akte = akten[fund.segment()].akte(fund.doc());
            plaetze.add(new Platz(fund.id(), fund.rang(), bewertung.apply(akte)));
        }
        return plaetze;
    }
}
