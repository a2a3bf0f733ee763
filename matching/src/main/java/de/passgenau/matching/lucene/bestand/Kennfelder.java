package de.passgenau.matching.lucene.bestand;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** The fields by which any index knows which document it has in which version, and with which content. */
public final class Kennfelder {

    /** A term to find one document by, and a column to order by. */
    public static final String ID = "id";
    static final String VERSION = "version";
    static final String PRUEFSUMME = "pruefsumme";

    private Kennfelder() {}

    static <E> Document document(Bestandsform<E> form, E eintrag) {
        var document = form.dokument().apply(eintrag);
        var id = form.id().apply(eintrag);
        var pruefsumme = Pruefsumme.of(document);
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(VERSION, form.version().applyAsLong(eintrag)));
        document.add(new NumericDocValuesField(PRUEFSUMME, pruefsumme));
        return document;
    }

    static Term term(String id) {
        return new Term(ID, id);
    }

    /** What can be found, by id. */
    static void lies(Jahrgang<?> jahrgang, BiConsumer<String, Kopf> leser) {
        jahrgang.ask(searcher -> {
            lies(searcher.getIndexReader(), leser);
            return true;
        });
    }

    /** The versions of what can be found, by id. */
    static Map<String, Long> stand(Jahrgang<?> jahrgang) {
        var stand = new HashMap<String, Long>();
        lies(jahrgang, (id, kopf) -> stand.put(id, kopf.version()));
        return stand;
    }

    static void lies(IndexReader reader, BiConsumer<String, Kopf> leser) throws IOException {
        for (var leaf : reader.leaves()) {
            lies(leaf.reader(), leser);
        }
    }

    private static void lies(LeafReader leaf, BiConsumer<String, Kopf> leser) throws IOException {
        var ids = DocValues.getSorted(leaf, ID);
        var versionen = DocValues.getNumeric(leaf, VERSION);
        var summen = DocValues.getNumeric(leaf, PRUEFSUMME);
        var live = leaf.getLiveDocs();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && ids.advanceExact(doc) && versionen.advanceExact(doc)
                    && summen.advanceExact(doc)) {
                leser.accept(ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        new Kopf(versionen.longValue(), summen.longValue()));
            }
        }
    }

    /** What stands in for a document in a comparison. */
    record Kopf(long version, long pruefsumme) {

        static <E> Kopf of(Bestandsform<E> form, E eintrag) {
            return new Kopf(form.version().applyAsLong(eintrag), Pruefsumme.of(form.dokument().apply(eintrag)));
        }
    }
}
