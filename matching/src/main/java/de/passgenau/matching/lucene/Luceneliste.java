package de.passgenau.matching.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Zaehlung;
import de.passgenau.matching.lucene.bestand.Ablage;
import de.passgenau.matching.lucene.bestand.Bestand;
import de.passgenau.matching.lucene.bestand.Bestandsform;
import de.passgenau.matching.pflege.Pflege;
import org.apache.lucene.index.IndexWriterConfig;

/** A list as a Lucene index with one document per entry. */
final class Luceneliste implements Liste {

    private static final int FASSUNG = 1;

    private final Listenabfrage abfrage;
    private final Zaehlabfrage zaehlabfrage;
    private final Bestand<Eintrag> bestand;

    Luceneliste(Ablage ablage) {
        var wortform = new Wortform();
        var eingrenzung = new Eingrenzung(wortform);
        this.abfrage = new Listenabfrage(eingrenzung);
        this.zaehlabfrage = new Zaehlabfrage(eingrenzung);
        this.bestand = new Bestand<>(new Bestandsform<>(FASSUNG, () -> new IndexWriterConfig(wortform), Eintrag::id,
                Eintrag::version, new Eintragsfelder(wortform)::document), ablage);
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
        return bestand.ask(searcher -> abfrage.run(searcher, suche));
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
