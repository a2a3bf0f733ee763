package de.passgenau.api.schreiben;

import java.util.Base64;

/**
 * Something to be printed, handed over or read in by a calendar.
 *
 * @param dateiname what it may be stored as; never with the name of a person
 */
public record Schriftstueck(String dateiname, String medientyp, Kodierung kodierung, String inhalt) {

    private static final String FREMDES = "[^A-Za-z0-9-]+";

    public static Schriftstueck html(String name, String seite) {
        return new Schriftstueck(datei(name, "html"), "text/html", Kodierung.TEXT, seite);
    }

    /** A table for a spreadsheet. */
    public static Schriftstueck csv(String name, String tabelle) {
        return new Schriftstueck(datei(name, "csv"), "text/csv", Kodierung.TEXT, tabelle);
    }

    public static Schriftstueck pdf(String name, byte[] inhalt) {
        return new Schriftstueck(datei(name, "pdf"), "application/pdf", Kodierung.BASE64,
                Base64.getEncoder().encodeToString(inhalt));
    }

    public static Schriftstueck kalender(String name, String kalender) {
        return new Schriftstueck(datei(name, "ics"), "text/calendar", Kodierung.TEXT, kalender);
    }

    private static String datei(String name, String endung) {
        return name.replaceAll(FREMDES, "-") + '.' + endung;
    }
}
