package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.lucene.rang.Rangabfrage;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Codebuecher;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;

/** Persons for a Maßnahme; their columns are read when somebody asks for the first time, and with each merge from then on. */
public final class Teilnehmerrang {

    private final Codebuecher buecher;
    private final Spaltenlager<Teilnehmerspalten> lager;
    private final Rangabfrage<Teilnehmerspalten> abfrage;

    /** @param bewerber the columns of the persons, which are shared with those who rank them for offers */
    public Teilnehmerrang(Spaltenlager<Bewerberspalten> bewerber, Codebuecher buecher) {
        this.buecher = buecher;
        this.lager = new Spaltenlager<>(new Teilnehmerleser(bewerber, buecher)::lies);
        this.abfrage = new Rangabfrage<>(lager);
    }

    /** What an index of persons needs beside what it has by now, so that it can be asked. */
    public IndexWriterConfig richteEin(IndexWriterConfig einstellungen) {
        var bisher = einstellungen.getMergedSegmentWarmer();
        return einstellungen.setMergedSegmentWarmer(segment -> {
            if (bisher != null) {
                bisher.warm(segment);
            }
            waerme(segment);
        });
    }

    private void waerme(LeafReader segment) {
        if (lager.anzahl() > 0) {
            lager.waerme(segment);
        }
    }

    public Rangfunde suche(IndexSearcher searcher, Rangauftrag<Massnahme> auftrag) throws IOException {
        return abfrage.run(searcher, auftrag, () -> {
            var plaene = new Ortsplaene(auftrag, buecher);
            return (spalten, segment) -> {
                var akten = Spaltenfelder.akten(segment);
                return plaene.pruefung(plan -> new Teilnehmerpruefung(plan, spalten, akten));
            };
        });
    }
}
