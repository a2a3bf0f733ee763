package de.passgenau.api.vermittlung.guete;

import java.util.List;
import java.util.Map;

import de.passgenau.api.vermittlung.guete.pruefung.Verstoss;
import de.passgenau.api.vermittlung.guete.sammlung.Fallenangabe;
import de.passgenau.matching.guete.Falle;
import de.passgenau.matching.guete.Kennzahlen;

/** How good one way of ranking is.
 *
 * @param jePerson only people for whom something good is known
 * @param verstoesse by the hard rules, among the first 20 of each list */
record Ergebnis(
        String name,
        Kennzahlen mittel,
        Map<String, Kennzahlen> jePerson,
        List<Fund> verstoesse,
        List<Probe> fallen) {

    /** A document that should not be in a list. */
    record Fund(String person, String dokument, int platz, Verstoss verstoss) {}

    /** A trap and what came of it. */
    record Probe(Fallenangabe angabe, Falle.Ausgang ausgang) {

        boolean istBestanden() {
            return ausgang instanceof Falle.Ausgang.Bestanden;
        }

        boolean istUnklar() {
            return ausgang instanceof Falle.Ausgang.Unklar;
        }
    }

    long sichere() {
        return verstoesse.stream().filter(fund -> fund.verstoss().sicher()).count();
    }

    long fragliche() {
        return verstoesse.size() - sichere();
    }

    long bestandene() {
        return fallen.stream().filter(Probe::istBestanden).count();
    }
}
