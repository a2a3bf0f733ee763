package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** German words reduced so that Müller, Mueller and MÜLLER are one. */
final class Wortform extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, reduced(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return reduced(in);
    }

    private static TokenStream reduced(TokenStream words) {
        return new ASCIIFoldingFilter(new GermanNormalizationFilter(new LowerCaseFilter(words)));
    }

    List<String> words(String text) {
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form by which a whole value is ordered, umlauts beside their vowels. */
    String ordered(String value) {
        var form = String.join(" ", words(value));
        return form.substring(0, Math.min(form.length(), 200));
    }
}
