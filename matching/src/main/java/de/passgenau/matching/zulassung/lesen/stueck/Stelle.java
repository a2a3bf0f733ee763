package de.passgenau.matching.zulassung.lesen.stueck;

/** A place in a text; lines and columns count from 1, the beginning from 0, all in characters of a Java string. */
public record Stelle(int zeile, int spalte, int beginn, int laenge) {

    /** From here to the end of the other, which may lie in a later line. */
    public Stelle bis(Stelle letzte) {
        return new Stelle(zeile, spalte, beginn, Math.max(laenge, letzte.beginn + letzte.laenge - beginn));
    }
}
