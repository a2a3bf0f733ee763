package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A stock as a Lucene index whose documents carry everything that is known. */
final class Lucenekartei<T> extends Lucenesammlung<Datensatz<T>> implements Kartei<T> {

    private final Function<BytesRef, T> inhalt;

    Lucenekartei(Form<T> form, UnaryOperator<IndexWriterConfig> einstellungen, Ablage ablage) {
        super(new Art<>(Datensatz::eintrag, datensatz -> form.felder().apply(datensatz.inhalt()), einstellungen),
                ablage);
        this.inhalt = form.inhalt();
    }

    /**
     * How the content is kept.
     *
     * @param inhalt from what is kept in the fields
     */
    record Form<T>(Function<T, List<IndexableField>> felder, Function<BytesRef, T> inhalt) {}

    @Override
    public Optional<T> inhalt(String id, Sichtfilter sicht) {
        var query = new BooleanQuery.Builder().add(new TermQuery(new Term(Kennfelder.ID, id)), Occur.FILTER)
                .add(filter(sicht, Map.of()), Occur.FILTER)
                .build();
        return ask(searcher -> {
            var hits = searcher.search(query, 1).scoreDocs;
            return hits.length == 0 ? Optional.empty() : Optional.of(inhalt(searcher, hits[0].doc));
        });
    }

    private T inhalt(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return inhalt.apply(Spaltenfelder.akten(leaf.reader()).akte(doc - leaf.docBase));
    }
}
