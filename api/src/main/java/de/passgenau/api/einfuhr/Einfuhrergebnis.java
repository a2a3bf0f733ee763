package de.passgenau.api.einfuhr;

import java.util.List;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz.Einzelergebnis;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param nummer its place in the list, from 1
 * @param fehler every reason why it was refused; empty otherwise
 */
record Einfuhrergebnis(int nummer, @Nullable String fallnummer, Einfuhrstand stand, List<Verstoss> fehler)
        implements
            Einzelergebnis {}
