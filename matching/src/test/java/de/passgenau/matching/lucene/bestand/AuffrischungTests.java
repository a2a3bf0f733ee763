package de.passgenau.matching.lucene.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.ReferenceManager.RefreshListener;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class AuffrischungTests {

    @Test
    void isSharedByAllWhoWroteWhileAnotherOneRan() throws Exception {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig());
                var searchers = new SearcherManager(writer, null)) {
            var bremse = new Bremse();
            searchers.addListener(bremse);
            var auffrischung = new Auffrischung(searchers);
            var first = Thread.ofPlatform().start(() -> zeige(auffrischung));
            bremse.begonnen.await();
            var others = Stream.generate(() -> Thread.ofPlatform().start(() -> zeige(auffrischung))).limit(10).toList();
            waitUntilAllQueue(others);
            bremse.los.countDown();
            for (var thread : others) {
                thread.join();
            }
            first.join();

            assertThat(bremse.anzahl).hasValue(2);
        }
    }

    private static void waitUntilAllQueue(List<Thread> threads) {
        while (threads.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    private static void zeige(Auffrischung auffrischung) {
        try {
            auffrischung.zeige();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bremse implements RefreshListener {

        final CountDownLatch begonnen = new CountDownLatch(1);
        final CountDownLatch los = new CountDownLatch(1);
        final AtomicInteger anzahl = new AtomicInteger();

        @Override
        public void beforeRefresh() {
            anzahl.incrementAndGet();
            begonnen.countDown();
            try {
                los.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void afterRefresh(boolean didRefresh) {
            // nothing to see
        }
    }
}
