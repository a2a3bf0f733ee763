package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Zaehlung;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** A list as a Lucene index with one document per entry. */
final class Luceneliste implements Liste {

    private final Directory directory;
    private final Wortform wortform = new Wortform();
    private final Eintragsfelder felder = new Eintragsfelder(wortform);
    private final Eingrenzung eingrenzung = new Eingrenzung(wortform);
    private final Listenabfrage abfrage = new Listenabfrage(eingrenzung);
    private final Zaehlabfrage zaehlabfrage = new Zaehlabfrage(eingrenzung);
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Long> versionen = new ConcurrentHashMap<>();

    Luceneliste(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(wortform));
        this.searchers = new SearcherManager(writer, null);
    }

    @Override
    public synchronized void put(Collection<Eintrag> eintraege) {
        try {
            for (var eintrag : eintraege) {
                putIfNewer(eintrag);
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putIfNewer(Eintrag eintrag) throws IOException {
        if (version(eintrag.id()) < eintrag.version()) {
            write(eintrag);
        }
    }

    @Override
    public synchronized void replace(Eintrag eintrag) {
        try {
            write(eintrag);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Eintrag eintrag) throws IOException {
        writer.updateDocument(new Term(Eintragsfelder.ID, eintrag.id()), felder.document(eintrag));
        versionen.put(eintrag.id(), eintrag.version());
    }

    @Override
    public synchronized void remove(Collection<String> ids) {
        try {
            for (var id : ids) {
                writer.deleteDocuments(new Term(Eintragsfelder.ID, id));
                versionen.remove(id);
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Trefferliste search(Listensuche suche) {
        return ask(searcher -> abfrage.run(searcher, suche));
    }

    @Override
    public Map<List<String>, Long> count(Zaehlung zaehlung) {
        return ask(searcher -> zaehlabfrage.run(searcher, zaehlung));
    }

    private <A> A ask(Frage<A> frage) {
        try {
            var searcher = searchers.acquire();
            try {
                return frage.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Long> stand() {
        return Map.copyOf(versionen);
    }

    @Override
    public int anzahl() {
        return versionen.size();
    }

    @Override
    public long version(String id) {
        return versionen.getOrDefault(id, 0L);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Frage<A> {

        A run(IndexSearcher searcher) throws IOException;
    }
}
