package de.passgenau.matching.lucene.volltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.matching.Trefferliste.Stelle;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** The words of a query as a text is read by them: those that count alone, and the parts that count beside each other. */
public final class Fundmuster extends QueryVisitor {

    private final Analyzer analyse = Volltextanalyse.zumIndexieren();
    private final Set<String> worte = new HashSet<>();
    private final Set<Teile> gruppen = new HashSet<>();
    private final String feld;

    private Fundmuster(String feld) {
        this.feld = feld;
    }

    /** @param rewritten so that the forms of a word with a typing error come out of it too */
    public static Fundmuster von(Query rewritten, String feld) {
        var muster = new Fundmuster(feld);
        rewritten.visit(muster);
        return muster;
    }

    public boolean istLeer() {
        return worte.isEmpty() && gruppen.isEmpty();
    }

    @Override
    public boolean acceptField(String field) {
        return field.equals(feld);
    }

    @Override
    public void consumeTerms(Query part, Term... terms) {
        switch (part) {
            case PhraseQuery phrase ->
                gruppen.add(new Teile(Arrays.stream(phrase.getTerms()).map(term -> Set.of(term.text())).toList(),
                        phrase.getSlop()));
            case MultiPhraseQuery phrase ->
                gruppen.add(new Teile(Arrays.stream(phrase.getTermArrays()).map(Fundmuster::formen).toList(),
                        phrase.getSlop()));
            default -> worte.addAll(formen(terms));
        }
    }

    private static Set<String> formen(Term... terms) {
        var formen = new HashSet<String>();
        for (var term : terms) {
            formen.add(term.text());
        }
        return formen;
    }

    /** From left to right. */
    public List<Stelle> stellen(String text) {
        var formen = formen(text);
        var gefunden = new HashSet<Integer>();
        formen.stream().filter(form -> worte.contains(form.form)).forEach(form -> gefunden.add(form.position));
        gruppen.forEach(gruppe -> gefunden.addAll(gruppe.positionen(formen)));
        return formen.stream()
                .filter(form -> gefunden.contains(form.position))
                .map(Form::stelle)
                .distinct()
                .toList();
    }

    private List<Form> formen(String text) {
        var formen = new ArrayList<Form>();
        try (var words = analyse.tokenStream(feld, text)) {
            var form = words.addAttribute(CharTermAttribute.class);
            var offset = words.addAttribute(OffsetAttribute.class);
            var abstand = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            int position = -1;
            while (words.incrementToken()) {
                position += abstand.getPositionIncrement();
                formen.add(new Form(form.toString(), position, new Stelle(offset.startOffset(), offset.endOffset())));
            }
            words.end();
            return formen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of a word, and the word. */
    private record Form(String form, int position, Stelle stelle) {}

    /** Where a part of a compound is. */
    private record Teil(int nummer, int position) {}

    /**
     * Parts of one compound.
     *
     * @param weite how far the last may be behind the first
     */
    private record Teile(List<Set<String>> formen, int weite) {

        /** Of words that have all of them, and of those beside each other that have them together. */
        Set<Integer> positionen(List<Form> text) {
            var alle = teile(text);
            var gefunden = new HashSet<Integer>();
            alle.stream()
                    .collect(Collectors.groupingBy(Teil::position))
                    .forEach((position, teile) -> {
                        if (sindAlle(teile)) {
                            gefunden.add(position);
                        }
                    });
            var einzelne = alle.stream().filter(teil -> !gefunden.contains(teil.position)).toList();
            for (int bis = 1; bis <= einzelne.size(); bis++) {
                bisHier(einzelne.subList(0, bis)).forEach(teil -> gefunden.add(teil.position));
            }
            return gefunden;
        }

        private List<Teil> teile(List<Form> text) {
            return text.stream()
                    .flatMap(form -> IntStream.range(0, formen.size())
                            .filter(nummer -> formen.get(nummer).contains(form.form))
                            .mapToObj(nummer -> new Teil(nummer, form.position)))
                    .toList();
        }

        /** The shortest end of them that has all; empty if that is too wide. */
        private List<Teil> bisHier(List<Teil> teile) {
            int letzte = teile.getLast().position;
            for (int von = teile.size() - 1; von >= 0 && letzte - teile.get(von).position <= weite; von--) {
                var ende = teile.subList(von, teile.size());
                if (sindAlle(ende)) {
                    return ende;
                }
            }
            return List.of();
        }

        private boolean sindAlle(List<Teil> teile) {
            return teile.stream().map(Teil::nummer).distinct().count() == formen.size();
        }
    }
}
