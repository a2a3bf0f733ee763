package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Puts one question to all segments, and what they found in one order: their {@link Rangwert}, then ids as the index orders them. */
public final class Rangabfrage<S> {

    private static final Comparator<Rangfund> ORDNUNG = Comparator.comparing(Rangfund::rang)
            .reversed()
            .thenComparing(fund -> new BytesRef(fund.id()));

    private final Spaltenlager<S> lager;
    private final Filterlager filter = new Filterlager();

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

    public Rangfunde run(IndexSearcher searcher, Rangauftrag<?> auftrag, Frage<S> frage) throws IOException {
        var segmente = searcher.getIndexReader().leaves();
        var spalten = segmente.stream().map(segment -> lager.von(segment.reader())).toList();
        var gestellt = frage.stelle();
        var bedarf = bedarf(auftrag, searcher.getIndexReader().maxDoc());
        var laeufe = new ArrayList<Segmentlauf>();
        for (var segment : segmente) {
            var lauf = new Segmentlauf(gestellt.an(spalten.get(segment.ord), segment.reader()),
                    filter.auswahl(searcher, segment, auftrag.filter()),
                    Platzzahl.of(segment.reader(), auftrag.ausschnitt()), bedarf);
            lauf.laufe();
            laeufe.add(lauf);
        }
        return funde(laeufe, bedarf, auftrag.ausschnitt());
    }

    /** One more is looked for, to know whether there are more. */
    private static Bedarf bedarf(Rangauftrag<?> auftrag, int docs) {
        int anzahl = auftrag.ausschnitt().anzahl();
        return new Bedarf(new Latte(anzahl == 0 ? 0 : Math.min(anzahl, docs) + 1), auftrag.genauBis());
    }

    private static Rangfunde funde(List<Segmentlauf> laeufe, Bedarf bedarf, Ausschnitt ausschnitt) {
        var gesamt = bedarf.gesamt(laeufe.stream().allMatch(Segmentlauf::zaehltAlle));
        if (ausschnitt.anzahl() == 0) {
            return new Rangfunde(List.of(), gesamt, false, bedarf.istJemandDa());
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
