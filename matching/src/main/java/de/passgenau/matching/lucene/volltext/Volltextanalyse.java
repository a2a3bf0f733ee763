package de.passgenau.matching.lucene.volltext;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Merkliste;
import de.passgenau.matching.text.Volltextworte;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** German running text: gender marks out, spellings folded, light stems; when indexing also the parts of compounds. */
public final class Volltextanalyse extends Analyzer {

    /** In characters; what is longer is no word. */
    private static final int LAENGSTES_WORT = 8_000;

    /** In words. */
    private static final int ABSTAND_DER_TEXTE = 100;

    /** Texts are made of the same words, and each hit that is shown is read once more. */
    private static final Merkliste<List<String>> FORMEN = new Merkliste<>(20_000, Volltextanalyse::formen);

    private final boolean mitTeilen;

    private Volltextanalyse(boolean mitTeilen) {
        this.mitTeilen = mitTeilen;
    }

    /** Each word under all its forms, at one position. */
    public static Volltextanalyse zumIndexieren() {
        return new Volltextanalyse(true);
    }

    /** Each word under its stem alone. */
    static Volltextanalyse zumSuchen() {
        return new Volltextanalyse(false);
    }

    /** All forms, the stem first; none of what nobody searches for. */
    private static List<String> formen(String gelesen) {
        return stamm(gelesen).isEmpty() ? List.of() : Volltextworte.formen(gelesen);
    }

    private static List<String> stamm(String gelesen) {
        var stamm = gelesen.length() > LAENGSTES_WORT ? "" : Volltextworte.stamm(gelesen);
        return stamm.isEmpty() || stamm.length() > LAENGSTES_WORT || Volltextworte.istStoppwort(gelesen)
                ? List.of()
                : List.of(stamm);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var worte = new Wortleser();
        return new TokenStreamComponents(worte, new Formen(worte, mitTeilen));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new Formen(in, false);
    }

    /** Words of different texts are never beside each other. */
    @Override
    public int getPositionIncrementGap(String field) {
        return ABSTAND_DER_TEXTE;
    }

    /** Runs of letters and digits outside of gender marks, with their place in the text. */
    private static final class Wortleser extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private String text = "";
        private int stelle;

        @Override
        public void reset() throws IOException {
            super.reset();
            var alles = new StringWriter();
            input.transferTo(alles);
            text = Gendermarken.verdecken(alles.toString());
            stelle = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            int anfang = weiter(stelle, false);
            stelle = weiter(anfang, true);
            term.append(text, anfang, stelle);
            offset.setOffset(correctOffset(anfang), correctOffset(stelle));
            return anfang < stelle;
        }

        private int weiter(int von, boolean imWort) {
            int bis = von;
            while (bis < text.length() && imWort == istBuchstabe(text.charAt(bis))) {
                bis++;
            }
            return bis;
        }

        private static boolean istBuchstabe(char zeichen) {
            return Character.isLetterOrDigit(zeichen) || Character.getType(zeichen) == Character.NON_SPACING_MARK
                    || Character.isSurrogate(zeichen);
        }

        @Override
        public void end() throws IOException {
            super.end();
            int ende = correctOffset(text.length());
            offset.setOffset(ende, ende);
        }
    }

    /** Puts each word under its forms; stop words leave a gap. */
    private static final class Formen extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute abstand = addAttribute(PositionIncrementAttribute.class);
        private final boolean mitTeilen;
        private final Deque<String> weitere = new ArrayDeque<>();
        private State wort = captureState();
        private int ausgelassen;

        Formen(TokenStream worte, boolean mitTeilen) {
            super(worte);
            this.mitTeilen = mitTeilen;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!weitere.isEmpty()) {
                restoreState(wort);
                term.setEmpty().append(weitere.remove());
                abstand.setPositionIncrement(0);
                return true;
            }
            ausgelassen = 0;
            while (input.incrementToken()) {
                if (nimm(term.toString())) {
                    return true;
                }
                ausgelassen += abstand.getPositionIncrement();
            }
            return false;
        }

        private boolean nimm(String gelesen) {
            var formen = mitTeilen ? FORMEN.zu(gelesen) : stamm(gelesen);
            if (formen.isEmpty()) {
                return false;
            }
            term.setEmpty().append(formen.getFirst());
            abstand.setPositionIncrement(abstand.getPositionIncrement() + ausgelassen);
            if (formen.size() > 1) {
                weitere.addAll(formen.subList(1, formen.size()));
                wort = captureState();
            }
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            weitere.clear();
            ausgelassen = 0;
        }

        @Override
        public void end() throws IOException {
            super.end();
            abstand.setPositionIncrement(abstand.getPositionIncrement() + ausgelassen);
        }
    }
}
