package de.passgenau.api.eingabe.gesundheit;

import java.util.regex.Pattern;

/**
 * An entry of the word list.
 *
 * @param geschrieben as the list has it, without stars
 * @param stamm       in the form that texts are compared in
 * @param vorn        whether a word begins here
 * @param hinten      whether a word ends here, but for an inflection
 */
record Merkwort(String geschrieben, String stamm, boolean vorn, boolean hinten) {

    /** Shorter ones might come about where two words meet. */
    private static final int LANG = 8;

    private static final Pattern BEUGUNG = Pattern.compile("(?:e|en|em|er|es|s|n|in|inen|ne|nen)?(?![a-z])");

    static Merkwort aus(String zeile) {
        var wort = zeile.replace("*", "");
        return new Merkwort(wort, Schreibung.gefaltet(Schreibung.klein(wort)), !zeile.startsWith("*"),
                !zeile.endsWith("*"));
    }

    boolean stehtIn(String text, int stelle) {
        return text.startsWith(stamm, stelle) && (!vorn || stelle == 0 || text.charAt(stelle - 1) == ' ')
                && (!hinten || BEUGUNG.matcher(text).region(stelle + stamm.length(), text.length()).lookingAt());
    }

    /** Whether it is recognised even where all blanks are missing. */
    boolean unverwechselbar() {
        return !vorn && !hinten && stamm.length() >= LANG && stamm.indexOf(' ') < 0;
    }
}
