package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.List;

import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** A segment of documents that have nothing but an id, and a word each. */
record Probesegment(IndexWriter writer) implements AutoCloseable {

    static final String WORT = "wort";

    static Probesegment von(List<String> ids) throws IOException {
        var segment = new Probesegment(new IndexWriter(new ByteBuffersDirectory(), einstellungen()));
        for (var id : ids) {
            var document = new Document();
            document.add(new StringField(Kennfelder.ID, id, Field.Store.NO));
            document.add(new SortedDocValuesField(Kennfelder.ID, new BytesRef(id)));
            document.add(new StringField(WORT, id.substring(0, 1), Field.Store.NO));
            segment.writer.addDocument(document);
        }
        return segment;
    }

    private static IndexWriterConfig einstellungen() {
        return new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    }

    void loesche(String id) throws IOException {
        writer.deleteDocuments(new Term(Kennfelder.ID, id));
    }

    /** As it is now. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    static LeafReaderContext segment(DirectoryReader reader) {
        return reader.leaves().getFirst();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
