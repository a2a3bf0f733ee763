package de.passgenau.api.verzeichnis;

import java.util.Collection;

import de.passgenau.api.tabelle.Tabellendatei.Zeile;

/**
 * How the lines of one official file are read.
 *
 * @param <Z> what one line says
 */
interface Zeilenform<Z> {

    Verzeichnisart art();

    /** Whether the first line names columns and is no content itself. */
    boolean hatKopf();

    /** @throws IllegalArgumentException with the reason in German if the line says nothing usable */
    Z lies(Zeile zeile);

    void uebernimm(Collection<Z> zeilen, Importbestand bestand);
}
