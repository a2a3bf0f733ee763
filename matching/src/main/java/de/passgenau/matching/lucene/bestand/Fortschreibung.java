package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import de.passgenau.matching.lucene.bestand.Bestand.Unaufnehmbar;
import de.passgenau.matching.pflege.Fassung;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one index by their versions: what is told of is written if it is wanted, and what is removed stays away.
 * Changes of one document wait for each other, others do not.
 */
final class Fortschreibung<E> {

    private final Bestandsform<E> form;
    private final IndexWriter writer;
    private final Versionen versionen = new Versionen();
    private final Entfernte entfernte = new Entfernte();
    private volatile @Nullable Spur spur;

    Fortschreibung(Bestandsform<E> form, IndexWriter writer) {
        this.form = form;
        this.writer = writer;
    }

    /** It is in the index already. */
    void kenne(String id, long version) {
        versionen.tue(id, (same, da) -> version);
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

    int anzahl() {
        return versionen.anzahl();
    }

    long version(String id) {
        var version = versionen.version(id);
        return version == null ? 0 : version;
    }

    /** What was removed from its predecessor comes back to this one as little. */
    void erbe(Fortschreibung<E> vorgaenger) {
        entfernte.erbe(vorgaenger.entfernte);
    }

    private interface Urteil {

        /** @param da the version that is there; null for none */
        boolean takesOver(String id, @Nullable Long da);
    }
}
