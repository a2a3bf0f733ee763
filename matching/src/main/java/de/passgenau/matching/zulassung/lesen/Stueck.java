package de.passgenau.matching.zulassung.lesen;

/** A word, a number or a sign.
 *
 * @param form for words the same in every spelling */
record Stueck(Art art, String text, String form, Stelle stelle) {

    enum Art {
        WORT, ZAHL, NAME, ZEICHEN, ENDE
    }

    boolean ist(String wort) {
        return art == Art.WORT && form.equals(Wortform.von(wort));
    }

    boolean istZeichen(String zeichen) {
        return art == Art.ZEICHEN && text.equals(zeichen);
    }
}
