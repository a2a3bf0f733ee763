package de.passgenau.api.vermittlung.empfehlung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.vermittlung.empfehlung.Empfehlungssuche.Gefunden;
import de.passgenau.matching.bewertung.Empfehlungen;
import de.passgenau.matching.bewertung.Gewichte;

/**
 * One page of the common order.
 *
 * @param davor the place in front of it
 */
record Blatt(Rangort davor, List<Empfehlungen.Empfehlung> gezeigt, boolean davorMehr, boolean danachMehr) {

    static final Empfehlungen ORDNUNG = new Empfehlungen(Gewichte.fuerStellen(), Gewichte.fuerMassnahmen());

    /** Of both kinds as many were found as fit on the page; the nearer ones are shown. */
    static Blatt von(Gefunden gefunden, Seitenangabe seite, Optional<Rangort> hier) {
        var alle = ORDNUNG.ordne(gefunden.alle());
        int uebrig = Math.max(0, alle.size() - seite.anzahl());
        if (!seite.rueckwaerts()) {
            var ab = hier.orElseGet(() -> Rangort.vor(0, gefunden.beste()));
            return new Blatt(ab, alle.subList(0, alle.size() - uebrig), ab.rang() > 0,
                    uebrig > 0 || gefunden.mehr(false));
        }
        long bis = hier.map(ort -> ort.rang() - 1L).orElseGet(gefunden::gesamt);
        var davor = Rangort.vor((int) bis - alle.size(), gefunden.beste());
        for (var eine : alle.subList(0, uebrig)) {
            davor = davor.dahinter(eine);
        }
        return new Blatt(davor, alle.subList(uebrig, alle.size()), uebrig > 0 || gefunden.mehr(true),
                hier.isPresent());
    }
}
