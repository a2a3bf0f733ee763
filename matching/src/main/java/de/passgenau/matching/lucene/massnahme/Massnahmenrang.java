package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.lucene.rang.Rangabfrage;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfund;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;

/** Maßnahmen for a person. */
public final class Massnahmenrang {

    private final Spaltenlager<Massnahmenspalten> lager = new Spaltenlager<>(Massnahmenspalten::lies);
    private final Rangabfrage<Massnahmenspalten> abfrage = new Rangabfrage<>(lager);

    /** What an index of Maßnahmen needs, so that it can be asked. */
    public IndexWriterConfig richteEin(IndexWriterConfig einstellungen) {
        return einstellungen.setIndexSort(Spaltenfelder.ordnung()).setMergedSegmentWarmer(lager::waerme);
    }

    public static Massnahmenbewertung bewertung(Massstab massstab) {
        return new Massnahmenbewertung(massstab.gewichte(), massstab.stichtag());
    }

    public Rangfunde suche(IndexSearcher searcher, Rangauftrag<Profil> auftrag) throws IOException {
        var bewertung = bewertung(auftrag.massstab());
        return abfrage.run(searcher, auftrag,
                () -> (spalten, segment) -> new Urteilspruefung(spalten.ids(), auftrag.ausschluesse(),
                        doc -> bewertung.einordnung(auftrag.anfrage(), spalten.massnahmen()[doc])));
    }

    /** What was found, as it is kept. */
    public Massnahme massnahme(IndexSearcher searcher, Rangfund fund) {
        var segment = searcher.getIndexReader().leaves().get(fund.segment()).reader();
        return lager.von(segment).massnahmen()[fund.doc()];
    }

    /** All codes of proofs that any admission asks for; no other proof ever opens a Maßnahme. */
    public Set<String> verlangteNachweise(IndexSearcher searcher) {
        return searcher.getIndexReader()
                .leaves()
                .stream()
                .flatMap(segment -> Arrays.stream(lager.von(segment.reader()).massnahmen()))
                .filter(Objects::nonNull)
                .flatMap(massnahme -> Nachweisfrage.codes(massnahme.zulassung()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
