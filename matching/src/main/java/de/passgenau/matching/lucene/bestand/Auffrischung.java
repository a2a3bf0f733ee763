package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/** Makes visible what was written; whoever writes while that goes on shares the next time with all the others. */
final class Auffrischung {

    private final SearcherManager searchers;
    private final AtomicLong gewuenscht = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long gezeigt;
    private volatile @Nullable Throwable schaden;

    Auffrischung(SearcherManager searchers) {
        this.searchers = searchers;
    }

    /** Everything that the caller has written is visible to everybody when this returns. */
    void zeige() throws IOException {
        var own = gewuenscht.incrementAndGet();
        lock.lock();
        try {
            if (gezeigt < own) {
                var all = gewuenscht.get();
                refresh();
                gezeigt = all;
            }
        } finally {
            lock.unlock();
        }
    }

    private void refresh() throws IOException {
        try {
            searchers.maybeRefreshBlocking();
            schaden = null;
        } catch (IOException | RuntimeException e) {
            schaden = e;
            throw e;
        }
    }

    /** Why what was written last can't be seen; null if it can. */
    @Nullable
    Throwable schaden() {
        return schaden;
    }
}
