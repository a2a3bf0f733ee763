package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.text.Editierabstand;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
final class Vorschlag {

    private static final int KURZES_WORT = 3;
    private static final int LANGES_WORT = 6;

    private Vorschlag() {}

    /** The nearest of them, the first of equally near ones; null if none is near. */
    static @Nullable String fuer(Stueck stueck, List<String> moegliche) {
        if (stueck.art() != Stueck.Art.WORT || stueck.form().length() < KURZES_WORT) {
            return null;
        }
        int naechster = (stueck.form().length() < LANGES_WORT ? 1 : 2) + 1;
        String vorschlag = null;
        for (var wort : moegliche) {
            int abstand = Editierabstand.zwischen(stueck.form(), Stueck.form(wort), naechster - 1);
            if (abstand < naechster) {
                naechster = abstand;
                vorschlag = wort;
            }
        }
        return vorschlag;
    }
}
