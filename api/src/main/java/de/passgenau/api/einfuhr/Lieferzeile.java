package de.passgenau.api.einfuhr;

import java.util.List;

import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;

/**
 * A line that says itself all right what it says.
 *
 * @param nummer its place in the list, from 1
 */
record Lieferzeile(int nummer, Einfuhrzeile inhalt) {

    Einfuhrergebnis ergebnis(Einfuhrstand stand) {
        return new Einfuhrergebnis(nummer, inhalt.fallnummer(), stand, List.of());
    }

    Einfuhrergebnis abgelehnt(List<Verstoss> fehler) {
        return new Einfuhrergebnis(nummer, inhalt.fallnummer(), Einfuhrstand.ABGELEHNT, fehler);
    }

    Einfuhrergebnis gleichzeitig() {
        return abgelehnt(List.of(Verstoss.of("fallnummer", Eingabefehlercode.VERALTET, "einfuhr.gleichzeitig")));
    }

    /** What lines have in common that have to be looked at together. */
    Object gruppe() {
        var haushalt = inhalt.haushalt();
        return haushalt == null ? this : haushalt.bgNummer();
    }
}
