package de.passgenau.api.einfuhr.datei;

/**
 * What of a file was not taken over, and why.
 *
 * @param zeile where it stands, the first line is 1
 * @param folge whether nothing of it was taken over, or all but this
 * @param feld  path or column; empty if all of it is meant
 */
public record Mangel(long zeile, String schluessel, Folge folge, String feld, String code, String meldung) {

    /** What follows from it; the names are those of the report. */
    public enum Folge {
        ABGELEHNT, HINWEIS
    }

    public static Mangel abgelehnt(long zeile, String schluessel, String feld, String meldung) {
        return new Mangel(zeile, schluessel, Folge.ABGELEHNT, feld, "UNGUELTIG", meldung);
    }

    /** All the rest was taken over. */
    public static Mangel hinweis(long zeile, String schluessel, String feld, String meldung) {
        return new Mangel(zeile, schluessel, Folge.HINWEIS, feld, "", meldung);
    }
}
