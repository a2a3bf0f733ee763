package de.passgenau.matching.lucene.tafel;

import java.io.IOException;

import de.passgenau.matching.lucene.rang.Rangabfrage;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.rang.Rundgang;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import de.passgenau.matching.lucene.spalten.Stellenleser;
import de.passgenau.matching.lucene.spalten.Stellenspalten;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;

/** Offers for a person. */
public final class Stellenrang {

    private final Modell modell;
    private final Spaltenlager<Stellenspalten> lager;
    private final Rangabfrage<Stellenspalten> abfrage;

    public Stellenrang(Modell modell) {
        this.modell = modell;
        this.lager = new Spaltenlager<>(new Stellenleser(modell.buecher())::lies);
        this.abfrage = new Rangabfrage<>(lager);
    }

    /** What an index of offers needs, so that it can be asked. */
    public IndexWriterConfig richteEin(IndexWriterConfig einstellungen) {
        return einstellungen.setIndexSort(Spaltenfelder.ordnung()).setMergedSegmentWarmer(lager::waerme);
    }

    public Rangfunde suche(IndexSearcher searcher, Rangauftrag<Arbeitsprofil> auftrag) throws IOException {
        return abfrage.run(searcher, auftrag, frage(auftrag));
    }

    private Rangabfrage.Frage<Stellenspalten> frage(Rangauftrag<Arbeitsprofil> auftrag) {
        return () -> {
            var plan = new Stellenplan(modell, auftrag);
            return (spalten, segment) -> new Stellenpruefung(plan, spalten);
        };
    }

    /** What would open if something changed; everything about one state of the index. */
    public Stellenhebel hebel(IndexSearcher searcher, Rangauftrag<Arbeitsprofil> auftrag) throws IOException {
        var rundgang = new Rundgang<Stellenspalten>(lager);
        var fehlende = new Fehlende(modell.buecher().nachweise(), auftrag.anfrage().nachweise());
        rundgang.run(searcher, auftrag.filter(), frage(auftrag.mitAusschluessen(1)), fehlende);
        var verlangte = new Verlangte();
        rundgang.alle(searcher, auftrag.filter(), verlangte);
        return new Stellenhebel(fehlende.luecken()::mit, verlangte.codes(modell.buecher().nachweise()),
                person -> {
                    var neue = new Neue(new Stellenplan(modell, auftrag));
                    rundgang.run(searcher, auftrag.filter(), frage(auftrag.fuer(person)), neue);
                    return neue.anzahl();
                });
    }
}
