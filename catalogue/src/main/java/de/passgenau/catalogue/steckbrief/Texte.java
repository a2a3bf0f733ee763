package de.passgenau.catalogue.steckbrief;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Checks of what a Steckbrief is made of. */
final class Texte {

    private Texte() {}

    /** The list without repetitions, in its order; nothing in it is blank. */
    static List<String> liste(String was, List<String> texte) {
        texte.forEach(text -> pflicht(was, text));
        return texte.stream().distinct().toList();
    }

    static void pflicht(String was, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(was + " is not blank, got \"" + text + "\"");
        }
    }

    static void wennGesagt(String was, @Nullable String text) {
        if (text != null) {
            pflicht(was, text);
        }
    }

    static void mindestens(String was, long grenze, @Nullable Number zahl) {
        if (zahl != null && zahl.longValue() < grenze) {
            throw new IllegalArgumentException(was + " is at least " + grenze + ", got " + zahl);
        }
    }
}
