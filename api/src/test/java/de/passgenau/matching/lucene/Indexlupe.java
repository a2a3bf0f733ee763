package de.passgenau.matching.lucene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import de.passgenau.matching.Sammlung;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.util.BytesRef;
import org.springframework.test.util.ReflectionTestUtils;

/** All that an index holds: the bytes of its files, and what they say once unpacked, term by term. */
public final class Indexlupe {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Indexlupe() {}

    public static byte[] inhalt(Sammlung<?> liste) throws IOException {
        var lupe = new Indexlupe();
        var jahrgang = teil(teil(teil(liste, "bestand"), "wechsel"), "aktuell");
        var directory = (Directory) teil(jahrgang, "directory");
        var writer = (IndexWriter) teil(jahrgang, "writer");
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                lupe.liesFelder(leaf.reader());
            }
        }
        lupe.liesDateien(directory);
        return lupe.bytes.toByteArray();
    }

    private static Object teil(Object ganzes, String name) {
        return Objects.requireNonNull(ReflectionTestUtils.getField(ganzes, name));
    }

    private void liesDateien(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            merke(new BytesRef(file));
            try (var input = directory.openInput(file, IOContext.READONCE)) {
                var content = new byte[Math.toIntExact(input.length())];
                input.readBytes(content, 0, content.length);
                merke(new BytesRef(content));
            }
        }
    }

    private void liesFelder(LeafReader leaf) throws IOException {
        for (var field : leaf.getFieldInfos()) {
            merke(new BytesRef(field.name));
            liesWoerter(leaf, field);
            liesWerte(leaf, field);
        }
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            for (var stored : leaf.storedFields().document(doc)) {
                merke(new BytesRef(String.valueOf(stored)));
            }
        }
    }

    private void liesWoerter(LeafReader leaf, FieldInfo field) throws IOException {
        var terms = leaf.terms(field.name);
        if (terms != null) {
            var all = terms.iterator();
            for (var term = all.next(); term != null; term = all.next()) {
                merke(term);
            }
        }
    }

    private void liesWerte(LeafReader leaf, FieldInfo field) throws IOException {
        if (field.getDocValuesType() == DocValuesType.BINARY) {
            BinaryDocValues values = leaf.getBinaryDocValues(field.name);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                merke(values.binaryValue());
            }
        } else if (field.getDocValuesType() == DocValuesType.SORTED) {
            SortedDocValues values = leaf.getSortedDocValues(field.name);
            for (int i = 0; i < values.getValueCount(); i++) {
                merke(values.lookupOrd(i));
            }
        } else if (field.getDocValuesType() == DocValuesType.SORTED_SET) {
            SortedSetDocValues values = leaf.getSortedSetDocValues(field.name);
            for (long i = 0; i < values.getValueCount(); i++) {
                merke(values.lookupOrd(i));
            }
        }
    }

    private void merke(BytesRef teil) {
        bytes.write(teil.bytes, teil.offset, teil.length);
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    }
}
