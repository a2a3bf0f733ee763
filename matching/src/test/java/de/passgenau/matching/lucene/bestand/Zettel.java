package de.passgenau.matching.lucene.bestand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** The smallest thing that an index can hold. */
record Zettel(String id, long version, String wort) {

    static Bestandsform<Zettel> form(int fassung) {
        return new Bestandsform<>(fassung, () -> new IndexWriterConfig(new StandardAnalyzer()), Zettel::id,
                Zettel::version, Zettel::document);
    }

    private Document document() {
        var document = new Document();
        document.add(new StringField("wort", wort, Field.Store.NO));
        return document;
    }

    static void put(Bestand<Zettel> bestand, String id, long version, String wort) {
        bestand.put(List.of(new Zettel(id, version, wort)));
    }

    static int anzahl(Bestand<Zettel> bestand, String wort) {
        return bestand.ask(searcher -> searcher.count(new TermQuery(new Term("wort", wort))));
    }

    /** What can be found, not what is said to be there. */
    static Map<String, Long> findbar(Bestand<Zettel> bestand) {
        var stand = new HashMap<String, Long>();
        return bestand.ask(searcher -> {
            Kennfelder.lies(searcher.getIndexReader(), (id, kopf) -> stand.put(id, kopf.version()));
            return stand;
        });
    }
}
