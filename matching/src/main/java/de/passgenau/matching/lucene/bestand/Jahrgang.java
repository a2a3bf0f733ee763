package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import de.passgenau.matching.lucene.bestand.Bestand.Frage;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One index from its first to its last day: begun empty or opened, filled from its source, marked complete, changed for
 * as long as it serves, given up for a later one.
 */
final class Jahrgang<E> {

    private final Bestandsform<E> form;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Auffrischung auffrischung;
    private final Fortschreibung<E> fortschreibung;
    private volatile boolean vollstaendig;

    Jahrgang(Bestandsform<E> form, Directory directory, boolean vollstaendig) throws IOException {
        this.form = form;
        this.directory = directory;
        this.vollstaendig = vollstaendig;
        this.writer = new IndexWriter(directory, form.einstellungen().get());
        this.fortschreibung = new Fortschreibung<>(form, writer);
        try {
            this.searchers = new SearcherManager(writer, new Fragesteller(writer.getConfig()));
            this.auffrischung = new Auffrischung(searchers);
            Kennfelder.lies(this, (id, kopf) -> fortschreibung.kenne(id, kopf.version()));
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** How it is changed. */
    Fortschreibung<E> fortschreibung() {
        return fortschreibung;
    }

    void zeige() {
        try {
            auffrischung.zeige();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <A> A ask(Frage<A> frage) {
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

    /** What everybody has been told of when this is asked, read from the index. */
    Map<String, Long> stand() {
        if (schaden() == null) {
            zeige();
        }
        return Kennfelder.stand(this);
    }

    boolean isVollstaendig() {
        return vollstaendig;
    }

    /** Why it takes no changes any more; null as long as it does. */
    @Nullable
    Throwable schaden() {
        var tragic = writer.getTragicException();
        return tragic == null ? auffrischung.schaden() : tragic;
    }

    Directory directory() {
        return directory;
    }

    /** From now on it has everything its source has, and what is kept of it says so. */
    void vollende() {
        vollstaendig = true;
    }

    /** Everything so far survives the end of the process. */
    void sichere() throws IOException {
        if (writer.hasUncommittedChanges() || vollstaendig != Ausweis.of(writer.getLiveCommitData()).vollstaendig()) {
            writer.setLiveCommitData(new Ausweis(form.fassung(), vollstaendig).daten());
            writer.commit();
        }
    }

    /** Leaves the directory open. */
    void close() throws IOException {
        searchers.close();
        writer.close();
    }

    /** As {@link #close()}, for one that nobody will need again: it reads and keeps nothing any more. */
    void gibAuf() throws IOException {
        searchers.close();
        writer.rollback();
    }
}
