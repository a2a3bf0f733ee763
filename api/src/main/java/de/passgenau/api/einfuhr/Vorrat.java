package de.passgenau.api.einfuhr;

import java.util.Map;
import java.util.Set;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.fall.Fall;

/**
 * What there is already of what some lines name, read at once.
 *
 * @param weitere lines that would open one more case for somebody for whom a line before them does
 */
record Vorrat(Map<String, Fall> faelle, Map<BgNummer, Bedarfsgemeinschaft> haushalte, Set<Lieferzeile> weitere) {

    Vorrat {
        faelle = Map.copyOf(faelle);
        haushalte = Map.copyOf(haushalte);
        weitere = Set.copyOf(weitere);
    }
}
