package de.passgenau.matching.lucene;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.text.Volltextworte;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Short texts by how they go on. Each is in the index once from its beginning, once from each further word and once from each
 * further part of a compound, in the order in which it is offered, with its own spelling behind.
 */
final class Vorschlagsabfrage {

    private static final int LAENGE = 200;
    private static final char ANFANG = '0';
    private static final char MITTE = '1';
    private static final char IM_WORT = '2';
    private static final char TRENNER = '\u0000';

    private final Wortform wortform;
    private final Eingrenzung eingrenzung;

    Vorschlagsabfrage(Wortform wortform, Eingrenzung eingrenzung) {
        this.wortform = wortform;
        this.eingrenzung = eingrenzung;
    }

    /** None for a text that nobody wants to see offered whole. */
    static Stream<String> terms(String text, Wortform wortform) {
        if (text.length() > LAENGE) {
            return Stream.empty();
        }
        var words = wortform.words(text);
        return IntStream.range(0, words.size()).boxed().flatMap(from -> {
            var weiter = words.subList(from + 1, words.size()).stream().map(word -> " " + word).collect(joining());
            return Stream.concat(Stream.of((from == 0 ? ANFANG : MITTE) + words.get(from)),
                    Volltextworte.enden(words.get(from)).stream().map(ende -> IM_WORT + ende))
                    .map(begun -> begun + weiter + TRENNER + text);
        });
    }

    List<String> run(IndexSearcher searcher, String text, Sichtfilter sicht, int anzahl) throws IOException {
        var begun = String.join(" ", wortform.words(text));
        var found = new LinkedHashSet<String>();
        if (!begun.isEmpty() && anzahl > 0) {
            var visible = eingrenzung.query(sicht, Map.of(), "");
            collect(searcher, new Beginn(ANFANG + begun, visible, anzahl), found);
            collect(searcher, new Beginn(MITTE + begun, visible, anzahl), found);
            collect(searcher, new Beginn(IM_WORT + begun, visible, anzahl), found);
        }
        return new ArrayList<>(found);
    }

    private static void collect(IndexSearcher searcher, Beginn beginn, Set<String> found) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Eintragsfelder.VORSCHLAG);
        var prefix = new BytesRef(beginn.prefix);
        if (terms == null || found.size() == beginn.anzahl) {
            return;
        }
        var all = terms.iterator();
        var term = all.seekCeil(prefix) == SeekStatus.END ? null : all.term();
        while (term != null && StringHelper.startsWith(term, prefix) && found.size() < beginn.anzahl) {
            var text = term.utf8ToString();
            var offered = text.substring(text.indexOf(TRENNER) + 1);
            if (!found.contains(offered) && isVisible(searcher, BytesRef.deepCopyOf(term), beginn.visible)) {
                found.add(offered);
            }
            term = all.next();
        }
    }

    private static boolean isVisible(IndexSearcher searcher, BytesRef term, Query visible) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Eintragsfelder.VORSCHLAG, term)), Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build()) > 0;
    }

    private record Beginn(String prefix, Query visible, int anzahl) {}
}
