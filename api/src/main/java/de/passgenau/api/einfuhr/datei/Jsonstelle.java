package de.passgenau.api.einfuhr.datei;

import de.passgenau.api.tabelle.Dateifehler;
import tools.jackson.core.JacksonException;

/** Says where JSON is broken. */
public final class Jsonstelle {

    private Jsonstelle() {}

    /** @param davor how many lines stand before it in the file */
    public static Dateifehler fehler(JacksonException kaputt, long davor) {
        var wo = kaputt.getLocation();
        return new Dateifehler("Das JSON bricht ab oder ist falsch geschrieben" + (wo == null
                ? "."
                : ": Zeile " + (davor + wo.getLineNr()) + ", Spalte " + wo.getColumnNr() + "."));
    }
}
