package de.passgenau.matching.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Zaehlung;
import de.passgenau.matching.lucene.bestand.Ablage;
import de.passgenau.matching.lucene.bestand.Bestand;
import de.passgenau.matching.lucene.bestand.Bestandsform;
import de.passgenau.matching.pflege.Pflege;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriterConfig;

/** A list as a Lucene index with one document per entry. */
final class Luceneliste implements Liste {

    private static final int FASSUNG = 2;

    private final Eingrenzung eingrenzung;
    private final Zaehlabfrage zaehlabfrage;
    private final Vorschlagsabfrage vorschlagsabfrage;
    private final Bestand<Eintrag> bestand;

    Luceneliste(Ablage ablage) {
        var wortform = new Wortform();
        this.eingrenzung = new Eingrenzung(wortform);
        this.zaehlabfrage = new Zaehlabfrage(eingrenzung);
        this.vorschlagsabfrage = new Vorschlagsabfrage(wortform, eingrenzung);
        this.bestand = new Bestand<>(new Bestandsform<>(FASSUNG, () -> einstellungen(wortform), Eintrag::id,
                Eintrag::version, new Eintragsfelder(wortform)::document), ablage);
    }

    /** Words to read are taken apart; everything else is compared as it stands. */
    private static IndexWriterConfig einstellungen(Wortform wortform) {
        var lesen = Volltextanalyse.zumIndexieren();
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(wortform,
                Map.of(Eintragsfelder.VOLLTEXT, lesen, Eintragsfelder.STICHWORT, lesen)))
                .setSimilarity(new Wortgewicht());
    }

    @Override
    public void put(Collection<Eintrag> eintraege) {
        bestand.put(eintraege);
    }

    @Override
    public void replace(Eintrag eintrag) {
        bestand.replace(eintrag);
    }

    @Override
    public void remove(Collection<String> ids) {
        bestand.remove(ids);
    }

    @Override
    public Trefferliste search(Listensuche suche) {
        return bestand.ask(searcher -> new Listenabfrage(eingrenzung, searcher, suche).run());
    }

    @Override
    public List<String> vorschlaege(String text, Sichtfilter sicht, int anzahl) {
        return bestand.ask(searcher -> vorschlagsabfrage.run(searcher, text, sicht, anzahl));
    }

    @Override
    public Map<List<String>, Long> count(Zaehlung zaehlung) {
        return bestand.ask(searcher -> zaehlabfrage.run(searcher, zaehlung));
    }

    @Override
    public Map<String, Long> stand() {
        return bestand.stand();
    }

    @Override
    public int anzahl() {
        return bestand.anzahl();
    }

    @Override
    public long version(String id) {
        return bestand.version(id);
    }

    @Override
    public Pflege<Eintrag> pflege() {
        return bestand.pflege();
    }

    @Override
    public void close() {
        bestand.close();
    }
}
