package de.passgenau.matching.lucene.spalten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import de.passgenau.matching.lucene.Bevoelkerung;
import de.passgenau.matching.lucene.akte.Akten;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class AktenspalteTests {

    /** More than Lucene keeps in one block, so that reading in the wrong direction would not be noticed by chance. */
    private static final int VIELE = 70_000;

    @Test
    void readsInAnyOrderWhereADocumentSaysNothingAboutItself() throws IOException {
        var profil = new Bevoelkerung(1).profil();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < VIELE; i++) {
                    var document = new Document();
                    if (i == 0 || i == VIELE - 1) {
                        Spaltenfelder.von(profil).forEach(document::add);
                    }
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                var akten = Spaltenfelder.akten(reader.leaves().getFirst().reader());

                assertThat(akten.hat(VIELE - 1)).isTrue();
                assertThat(akten.hat(1)).isFalse();
                assertThat(Akten.profil(akten.akte(0))).isEqualTo(profil.fuerIndex());
            }
        }
    }
}
