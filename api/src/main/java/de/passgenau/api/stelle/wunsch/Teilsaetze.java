package de.passgenau.api.stelle.wunsch;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A text in the parts of its sentences: what stands around a place in the same part, as far as it can be meant together. */
final class Teilsaetze {

    private static final Pattern GRENZE = Pattern
            .compile("[.!?;:]+(?=\\s|$)|,\\s|\\R|\\s[–—-]\\s|\\b(?:aber|sondern|dafür|dagegen)\\b");
    /** In letters; whoever writes a page without a full stop is not searched through again for each of its words. */
    private static final int REICHWEITE = 300;

    private final String text;
    private final NavigableSet<Integer> anfaenge = new TreeSet<>();
    private final NavigableSet<Integer> enden = new TreeSet<>();

    Teilsaetze(String text) {
        this.text = text;
        GRENZE.matcher(text).results().forEach(grenze -> {
            anfaenge.add(grenze.start());
            enden.add(grenze.end());
        });
    }

    String vor(int stelle) {
        var grenze = enden.floor(stelle);
        return text.substring(Math.max(grenze == null ? 0 : grenze, stelle - REICHWEITE), stelle);
    }

    String hinter(int stelle) {
        var grenze = anfaenge.ceiling(stelle);
        return text.substring(stelle, Math.min(grenze == null ? text.length() : grenze, stelle + REICHWEITE));
    }
}
