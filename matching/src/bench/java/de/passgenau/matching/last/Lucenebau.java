package de.passgenau.matching.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;

/** Lucene indexes of people as one would build them without the engine: in one go, merged to one segment. */
final class Lucenebau {

    private static final double PUFFER_MB = 128;

    private Lucenebau() {}

    /** @param ordnung {@link Sort#INDEXORDER} keeps the order of insertion */
    static IndexSearcher baue(
            Path ordner,
            Sort ordnung,
            int anzahl,
            IntFunction<List<? extends IndexableField>> felder) {
        var einstellung = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy()).setRAMBufferSizeMB(PUFFER_MB);
        if (!ordnung.equals(Sort.INDEXORDER)) {
            einstellung.setIndexSort(ordnung);
        }
        try (var verzeichnis = FSDirectory.open(ordner)) {
            try (var writer = new IndexWriter(verzeichnis, einstellung)) {
                for (int i = 0; i < anzahl; i++) {
                    writer.addDocument(felder.apply(i));
                }
                writer.forceMerge(1);
            }
            return new IndexSearcher(DirectoryReader.open(FSDirectory.open(ordner)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexableField spalte(String name, long wert) {
        return new NumericDocValuesField(name, wert);
    }

    static long bytes(Path ordner) {
        try (var dateien = Files.list(ordner)) {
            return dateien.mapToLong(datei -> datei.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
