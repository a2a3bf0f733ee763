package de.passgenau.matching.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Bare Lucene, the simplest correct way: terms and a circle filter, columns score, the order is that of insertion. */
final class LuceneEinfach implements Verfahren {

    /** Lucene measures on a slightly different earth. */
    private static final double SPIELRAUM = 1.01;
    private static final int WEITESTER_WEG = 120_000;

    private final Tafeln tafeln;
    private final Path ordner;
    private final IndexSearcher sucher;

    LuceneEinfach(Tafeln tafeln, Path ordner, Menschen menschen) {
        this.tafeln = tafeln;
        this.ordner = ordner;
        sucher = Lucenebau.baue(ordner,
                Sort.INDEXORDER,
                menschen.anzahl(),
                i -> felder(menschen.profil(i), menschen.kennzahlen(i)));
    }

    private static List<? extends IndexableField> felder(Arbeitsprofil person, Kennzahlen zahlen) {
        var felder = new ArrayList<IndexableField>();
        var ort = person.wohnort();
        if (ort == null || Kennzahlen.weg(zahlen.kurz()) == Kennzahlen.UEBERALL) {
            felder.add(wort("ueberall", 1));
        } else {
            felder.add(new LatLonPoint("ort", ort.breite(), ort.laenge()));
        }
        person.nachweise().forEach(code -> felder.add(new StringField("nachweis", code, Field.Store.NO)));
        bits(zahlen.rest() & 0xFFFF).forEach(grenze -> felder.add(wort("grenze", grenze)));
        felder.add(wort("lage", Kennzahlen.lage(zahlen.kurz())));
        felder.add(wort("klein", Kennzahlen.klein(zahlen.kurz())));
        felder.add(wort("amt", Kennzahlen.amt(zahlen.rest())));
        felder.add(new IntPoint("tag", Kennzahlen.tag(zahlen.rest())));
        Stream.of(Lucenebau.spalte("x", zahlen.x()),
                Lucenebau.spalte("y", zahlen.y()),
                Lucenebau.spalte("z", zahlen.z()),
                Lucenebau.spalte("kurz", zahlen.kurz()),
                Lucenebau.spalte("rest", zahlen.rest()),
                Lucenebau.spalte("nachweise", zahlen.nachweise()),
                Lucenebau.spalte("wuensche", zahlen.wuensche())).forEach(felder::add);
        return felder;
    }

    private static IndexableField wort(String feld, int wert) {
        return new StringField(feld, Integer.toString(wert), Field.Store.NO);
    }

    private static IntStream bits(int menge) {
        return IntStream.range(0, Integer.SIZE).filter(bit -> (menge >>> bit & 1) != 0);
    }

    @Override
    public String name() {
        return "Lucene, einfach";
    }

    @Override
    public Antwort beste(Stelle stelle, int sicht, int anzahl) {
        var frage = new Frage(tafeln, stelle, sicht);
        try {
            var treffer = sucher.search(new FunctionScoreQuery(filter(stelle, frage), new Punktequelle(frage)), anzahl);
            var raenge = Arrays.stream(treffer.scoreDocs)
                    .filter(doc -> doc.score > 0)
                    .map(doc -> new Rang(doc.doc, (int) doc.score - 1))
                    .toList();
            return new Antwort(raenge, Antwort.UNGEZAEHLT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query filter(Stelle stelle, Frage frage) {
        var filter = new BooleanQuery.Builder();
        filter.add(kreis(stelle), Occur.FILTER);
        stelle.muss().forEach(gruppe -> filter.add(worte("nachweis", gruppe), Occur.FILTER));
        if (frage.sicht != -1) {
            filter.add(zahlen("amt", bits(frage.sicht)), Occur.FILTER);
        }
        filter.add(zahlen("grenze", bits(frage.verboten)), Occur.MUST_NOT);
        filter.add(zahlen("lage", negative(frage.lage)), Occur.MUST_NOT);
        filter.add(zahlen("klein", negative(frage.klein)), Occur.MUST_NOT);
        negative(frage.tag).min()
                .ifPresent(ab -> filter.add(IntPoint.newRangeQuery("tag", ab, Kennzahlen.TAG_UNBEKANNT - 1),
                        Occur.MUST_NOT));
        return filter.build();
    }

    private static Query kreis(Stelle stelle) {
        var ort = stelle.ort();
        return ort == null || stelle.istOrtlos()
                ? MatchAllDocsQuery.INSTANCE
                : new BooleanQuery.Builder()
                        .add(LatLonPoint
                                .newDistanceQuery("ort", ort.breite(), ort.laenge(), WEITESTER_WEG * SPIELRAUM),
                                Occur.SHOULD)
                        .add(new TermQuery(new Term("ueberall", "1")), Occur.SHOULD)
                        .build();
    }

    private static IntStream negative(byte[] tafel) {
        return IntStream.range(0, tafel.length).filter(i -> tafel[i] < 0);
    }

    private static Query zahlen(String feld, IntStream werte) {
        return worte(feld, werte.mapToObj(Integer::toString).toList());
    }

    private static Query worte(String feld, Collection<String> werte) {
        return new TermInSetQuery(feld, werte.stream().map(BytesRef::new).toList());
    }

    @Override
    public long bytes() {
        return Lucenebau.bytes(ordner);
    }

    @Override
    public void close() throws IOException {
        sucher.getIndexReader().close();
    }
}
