package de.passgenau.api.einfuhr;

import java.util.Map;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.fall.Fall;

/** What there is already of what some lines name, read at once. */
record Vorrat(Map<String, Fall> faelle, Map<BgNummer, Bedarfsgemeinschaft> haushalte) {

    Vorrat {
        faelle = Map.copyOf(faelle);
        haushalte = Map.copyOf(haushalte);
    }
}
