package de.passgenau.matching.lucene.tafel;

import java.io.IOException;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.lucene.rang.Rangabfrage;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.spalten.Bewerberleser;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;

/** Persons for an offer. */
public final class Bewerberrang {

    private final Modell modell;
    private final Spaltenlager<Bewerberspalten> lager;
    private final Rangabfrage<Bewerberspalten> abfrage;

    public Bewerberrang(Modell modell) {
        this.modell = modell;
        this.lager = new Spaltenlager<>(new Bewerberleser(modell.buecher())::lies);
        this.abfrage = new Rangabfrage<>(lager);
    }

    public Spaltenlager<Bewerberspalten> lager() {
        return lager;
    }

    /** What an index of persons needs, so that it can be asked. */
    public IndexWriterConfig richteEin(IndexWriterConfig einstellungen) {
        return einstellungen.setIndexSort(Spaltenfelder.ordnung()).setMergedSegmentWarmer(lager::waerme);
    }

    public Rangfunde suche(IndexSearcher searcher, Rangauftrag<Stelle> auftrag) throws IOException {
        return abfrage.run(searcher, auftrag, () -> {
            var plan = new Bewerberplan(modell, auftrag);
            return (spalten, segment) -> new Bewerberpruefung(plan, spalten);
        });
    }
}
