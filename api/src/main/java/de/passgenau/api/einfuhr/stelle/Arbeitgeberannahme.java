package de.passgenau.api.einfuhr.stelle;

import java.util.Collection;
import java.util.Map;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberEingabe;
import de.passgenau.api.arbeitgeber.Arbeitgeberaufnahme;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis.Aufnahme;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;

/** How the employers of a delivery are known, and taken up. */
record Arbeitgeberannahme(Arbeitgeberaufnahme aufnahme) implements Aufnahme<ArbeitgeberEingabe, Arbeitgeber> {

    @Override
    public String feld() {
        return "arbeitgeber";
    }

    @Override
    public String eindeutig(ArbeitgeberEingabe arbeitgeber) {
        return Arbeitgeberaufnahme.eindeutig(arbeitgeber);
    }

    @Override
    public Map<String, Arbeitgeber> vorhandene(Collection<ArbeitgeberEingabe> alle) {
        return aufnahme.vorhandene(alle);
    }

    @Override
    public Ergebnis<Arbeitgeber> probe(ArbeitgeberEingabe arbeitgeber) {
        return aufnahme.probe(arbeitgeber);
    }

    @Override
    public Ergebnis<Arbeitgeber> aufnehmen(Aufruf aufruf, ArbeitgeberEingabe arbeitgeber) {
        return aufnahme.aufnehmen(aufruf, arbeitgeber);
    }
}
