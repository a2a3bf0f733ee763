package de.passgenau.matching.text;

/**
 * One word of a title in its {@link Grundform}.
 *
 * @param abgekuerzt it ended with a dot, so a longer word may be meant
 * @param zusatz it stands in brackets, behind a dash or a preposition: it narrows the title but does not name it
 */
public record Wort(String stamm, boolean abgekuerzt, boolean zusatz) {

    public Wort {
        if (stamm.isEmpty()) {
            throw new IllegalArgumentException("Wort ohne Buchstaben");
        }
    }

    Wort alsZusatz() {
        return new Wort(stamm, abgekuerzt, true);
    }
}
