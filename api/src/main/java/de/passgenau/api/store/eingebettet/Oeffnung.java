package de.passgenau.api.store.eingebettet;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/** One opening of the file, from open to close or failure. Writers run side by side; a commit waits for all of them, so
 * that no half of an operation reaches the disk, and answers for every writer that was done by then. */
final class Oeffnung {

    private static final String PROBE = "passgenau.probe";
    private static final int FUELLGRAD = 60;
    private static final int VERDICHTEN_BYTES = 4 << 20;

    private final MVStore datei;
    private final Bestand bestand;
    private final Speicherdatei herkunft;
    private final boolean sync;
    private final ReadWriteLock sperre = new ReentrantReadWriteLock(true);
    private final Object tor = new Object();
    private final AtomicLong fertig = new AtomicLong();
    private volatile long gesichert;
    private volatile boolean kaputt;

    Oeffnung(MVStore datei, Speicherdatei herkunft, boolean sync) {
        this.datei = datei;
        this.herkunft = herkunft;
        this.sync = sync;
        this.bestand = new Bestand(datei);
    }

    Bestand bestand() {
        return bestand;
    }

    /** Runs the operation and returns its result when it is on disk. */
    <T> T schreibe(Supplier<T> vorgang) {
        T ergebnis;
        sperre.readLock().lock();
        try {
            pruefeOffen();
            ergebnis = vorgang.get();
        } finally {
            sperre.readLock().unlock();
        }
        sichere(fertig.incrementAndGet());
        return ergebnis;
    }

    private void sichere(long meine) {
        if (gesichert >= meine) {
            return;
        }
        synchronized (tor) {
            if (gesichert < meine) {
                gesichert = sichereAlles();
            }
        }
    }

    private long sichereAlles() {
        long bis = angehalten(() -> {
            long stand = fertig.get();
            bestand.protokoll().merkeGrenze();
            datei.commit();
            pruefeOffen();
            return stand;
        });
        if (sync) {
            datei.sync();
        }
        herkunft.merkeStand(datei);
        bestand.protokoll().zeigeBisGrenze();
        return bis;
    }

    Schnappschuss schnappschuss(String datenbank) {
        return angehalten(() -> {
            pruefeOffen();
            datei.commit();
            return new Schnappschuss(datei, datenbank);
        });
    }

    /** Runs while no write does. */
    <T> T angehalten(Supplier<T> vorgang) {
        sperre.writeLock().lock();
        try {
            return vorgang.get();
        } finally {
            sperre.writeLock().unlock();
        }
    }

    private void pruefeOffen() {
        if (kaputt || datei.isClosed()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "store is closed");
        }
    }

    /** Writes something, so that a healthy disk is known and not hoped for. */
    void probiere() {
        schreibe(() -> datei.<String, Long>openMap(PROBE).merge("stand", 1L, Long::sum));
    }

    boolean nurLesbar() {
        return datei.isReadOnly();
    }

    /** Rewrites sparsely filled parts of the file; meant for idle moments. */
    void verdichte() {
        angehalten(() -> {
            pruefeOffen();
            return datei.compact(FUELLGRAD, VERDICHTEN_BYTES) ? datei.commit() : 0;
        });
    }

    /** After a failed write nothing in memory may be believed. */
    void gibAuf() {
        kaputt = true;
        datei.closeImmediately();
    }

    void schliesse() {
        angehalten(() -> {
            bestand.close();
            return kaputt;
        });
    }
}
