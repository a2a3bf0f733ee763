package de.passgenau.api.einfuhr.datei;

/**
 * What of a file was not taken over, and why.
 *
 * @param ort   where it stands
 * @param folge whether nothing of it was taken over, or all but this
 * @param feld  path or column; empty if all of it is meant
 */
public record Mangel(Fundort ort, String schluessel, Folge folge, String feld, String code, String meldung) {

    /** What follows from it; the names are those of the report. */
    public enum Folge {
        ABGELEHNT, HINWEIS
    }

    /**
     * A place in a file.
     *
     * @param zeile  the first line is 1
     * @param nummer which entry of the file, the first is 1; 0 where the line says it, or nobody has counted
     * @param zeiger to the entry in JSON (RFC 6901); empty where there is none
     */
    public record Fundort(long zeile, long nummer, String zeiger) {

        public static Fundort inZeile(long zeile) {
            return new Fundort(zeile, 0, "");
        }
    }

    public Mangel(long zeile, String schluessel, Folge folge, String feld, String code, String meldung) {
        this(Fundort.inZeile(zeile), schluessel, folge, feld, code, meldung);
    }

    public static Mangel abgelehnt(long zeile, String schluessel, String feld, String meldung) {
        return abgelehnt(Fundort.inZeile(zeile), schluessel, feld, meldung);
    }

    public static Mangel abgelehnt(Fundort ort, String schluessel, String feld, String meldung) {
        return new Mangel(ort, schluessel, Folge.ABGELEHNT, feld, "UNGUELTIG", meldung);
    }

    /** All the rest was taken over. */
    public static Mangel hinweis(long zeile, String schluessel, String feld, String meldung) {
        return hinweis(Fundort.inZeile(zeile), schluessel, feld, meldung);
    }

    public static Mangel hinweis(Fundort ort, String schluessel, String feld, String meldung) {
        return new Mangel(ort, schluessel, Folge.HINWEIS, feld, "", meldung);
    }
}
