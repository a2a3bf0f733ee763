package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import de.passgenau.matching.lucene.bestand.Bestand.Frage;
import de.passgenau.matching.lucene.bestand.Bestand.Unaufnehmbar;
import de.passgenau.matching.pflege.Fassung;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * One index from its first to its last day: begun empty or opened, filled from its source, marked complete, changed for
 * as long as it serves, given up for a later one. Changes of one document wait for each other, others do not.
 */
final class Jahrgang<E> {

    private final Bestandsform<E> form;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Auffrischung auffrischung;
    private final Versionen versionen = new Versionen();
    private final Entfernte entfernte = new Entfernte();
    private volatile @Nullable Spur spur;
    private volatile boolean vollstaendig;

    Jahrgang(Bestandsform<E> form, Directory directory, boolean vollstaendig) throws IOException {
        this.form = form;
        this.directory = directory;
        this.vollstaendig = vollstaendig;
        this.writer = new IndexWriter(directory, form.einstellungen().get());
        try {
            this.searchers = new SearcherManager(writer, new Fragesteller(writer.getConfig()));
            this.auffrischung = new Auffrischung(searchers);
            Kennfelder.lies(this, (id, kopf) -> versionen.tue(id, (same, da) -> kopf.version()));
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /** Not what was removed meanwhile. */
    void putIfNewer(E eintrag) {
        change(eintrag, (id, da) -> {
            var track = spur;
            var version = form.version().applyAsLong(eintrag);
            if (da == null && entfernte.schliesstAus(id, version)) {
                return false;
            }
            if (track != null) {
                track.geschrieben(id, version);
            }
            return da == null || da < version;
        });
    }

    void replace(E eintrag) {
        change(eintrag, (id, da) -> {
            entschieden(id);
            return true;
        });
    }

    /**
     * Takes over what the source had at some time since the track began, unless this index was told better since. If it
     * was told better, and did not take it because it had something newer from times before, the source has to be read
     * again.
     */
    Wirkung gleicheAn(E eintrag, Spur track) {
        var version = form.version().applyAsLong(eintrag);
        var stale = new AtomicBoolean();
        var wirkung = change(eintrag, (id, da) -> {
            var told = track.version(id);
            stale.set(told != null && da != null && version < told && told < da);
            return (told == null || told <= version) && (da == null || da != version);
        });
        return stale.get() ? Wirkung.VERALTET : wirkung;
    }

    private Wirkung change(E eintrag, Urteil urteil) {
        var wirkung = new AtomicReference<>(Wirkung.KEINE);
        versionen.tue(form.id().apply(eintrag), (id, da) -> {
            if (!urteil.takesOver(id, da)) {
                return da;
            }
            write(id, eintrag, da == null);
            entfernte.vergiss(id);
            wirkung.set(da == null ? Wirkung.NEU : Wirkung.GEAENDERT);
            return form.version().applyAsLong(eintrag);
        });
        return wirkung.get();
    }

    private void write(String id, E eintrag, boolean isNew) {
        try {
            var document = Kennfelder.document(form, eintrag);
            if (isNew) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(Kennfelder.term(id), document);
            }
        } catch (IllegalArgumentException e) {
            throw new Unaufnehmbar(id, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the version that is there. */
    void remove(String id) {
        remove(id, null);
    }

    /** What is newer than that stays. */
    void remove(Fassung bis) {
        remove(bis.id(), bis.version());
    }

    private void remove(String id, @Nullable Long bis) {
        versionen.tue(id, (same, da) -> {
            if (da != null && bis != null && da > bis) {
                return da;
            }
            entschieden(same);
            entfernte.merke(same, bis == null ? da : bis);
            return da == null ? null : delete(same);
        });
    }

    /** Removes what the source did not have, unless this index was told of it since the track began. */
    Wirkung entferne(String verwaist, Spur track) {
        var wirkung = new AtomicReference<>(Wirkung.KEINE);
        versionen.tue(verwaist, (id, da) -> {
            var told = track.version(id);
            if (da == null || told != null) {
                wirkung.set(da != null && told != null && told < da ? Wirkung.VERALTET : Wirkung.KEINE);
                return da;
            }
            wirkung.set(Wirkung.ENTFERNT);
            entfernte.merke(id, da);
            return delete(id);
        });
        return wirkung.get();
    }

    private @Nullable Long delete(String id) {
        try {
            writer.deleteDocuments(Kennfelder.term(id));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entschieden(String id) {
        var track = spur;
        if (track != null) {
            track.entschieden(id);
        }
    }

    /** From now on whatever this index is told is noted, until {@link #endeSpur()}. */
    Spur beginneSpur() {
        var track = new Spur();
        spur = track;
        return track;
    }

    void endeSpur() {
        spur = null;
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

    int anzahl() {
        return versionen.anzahl();
    }

    long version(String id) {
        var version = versionen.version(id);
        return version == null ? 0 : version;
    }

    /** What was removed from its predecessor comes back to this one as little. */
    void erbe(Jahrgang<E> vorgaenger) {
        entfernte.erbe(vorgaenger.entfernte);
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

    private interface Urteil {

        /** @param da the version that is there; null for none */
        boolean takesOver(String id, @Nullable Long da);
    }
}
