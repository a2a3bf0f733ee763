package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Puts one question to all segments, and what they found in one order: points, then ids as the index orders them. */
public final class Rangabfrage<S> {

    private static final Comparator<Rangfund> ORDNUNG = Comparator.comparingInt(Rangfund::punkte)
            .reversed()
            .thenComparing(fund -> new BytesRef(fund.id()));

    private final Spaltenlager<S> lager;

    public Rangabfrage(Spaltenlager<S> lager) {
        this.lager = lager;
    }

    /** A question; it is made when all columns are there. */
    public interface Frage<S> {

        Segmentfrage<S> stelle();
    }

    /** The question to one segment. */
    public interface Segmentfrage<S> {

        Pruefung an(S spalten, LeafReader segment) throws IOException;
    }

    public Rangfunde run(IndexSearcher searcher, Query filter, Frage<S> frage, Ausschnitt ausschnitt)
            throws IOException {
        var segmente = searcher.getIndexReader().leaves();
        var spalten = segmente.stream().map(segment -> lager.von(segment.reader())).toList();
        var gestellt = frage.stelle();
        var weight = Auswahl.weight(searcher, filter);
        int gesucht = ausschnitt.anzahl() == 0
                ? 0
                : Math.min(ausschnitt.anzahl(), searcher.getIndexReader().maxDoc()) + 1;
        var latte = new Latte(gesucht);
        var laeufe = new ArrayList<Segmentlauf>();
        for (var segment : segmente) {
            var lauf = new Segmentlauf(gestellt.an(spalten.get(segment.ord), segment.reader()),
                    Auswahl.in(segment, weight),
                    Platzzahl.of(segment.reader(), ausschnitt), latte);
            lauf.laufe();
            laeufe.add(lauf);
        }
        return funde(laeufe, ausschnitt);
    }

    private static Rangfunde funde(List<Segmentlauf> laeufe, Ausschnitt ausschnitt) {
        long gesamt = laeufe.stream().mapToLong(Segmentlauf::gesamt).sum();
        if (ausschnitt.anzahl() == 0) {
            return new Rangfunde(List.of(), gesamt, false, gesamt > 0);
        }
        var funde = new ArrayList<Rangfund>();
        for (int segment = 0; segment < laeufe.size(); segment++) {
            funde.addAll(laeufe.get(segment).funde(segment));
        }
        boolean zurueck = ausschnitt.rueckwaerts();
        funde.sort(zurueck ? ORDNUNG.reversed() : ORDNUNG);
        boolean mehr = funde.size() > ausschnitt.anzahl();
        var seite = new ArrayList<>(mehr ? funde.subList(0, ausschnitt.anzahl()) : funde);
        boolean andere = laeufe.stream().anyMatch(Segmentlauf::andereSeite);
        if (zurueck) {
            Collections.reverse(seite);
        }
        return new Rangfunde(seite, gesamt, zurueck ? mehr : andere, zurueck ? andere : mehr);
    }
}
