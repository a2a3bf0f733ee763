package de.passgenau.api.einfuhr.katalog;

import java.util.Collection;
import java.util.Map;

import de.passgenau.api.einfuhr.katalog.Massnahmeeinfuhr.Traegereinfuhr;
import de.passgenau.api.einfuhr.lauf.Aufnahmekreis.Aufnahme;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.massnahme.Traegeraufnahme;
import de.passgenau.catalogue.Traeger;

/** How the Träger of a delivery are known by their names, and taken up. */
record Traegerannahme(Traegeraufnahme aufnahme) implements Aufnahme<Traegereinfuhr, Traeger> {

    @Override
    public String feld() {
        return "traeger";
    }

    @Override
    public String eindeutig(Traegereinfuhr traeger) {
        return traeger.eindeutig();
    }

    @Override
    public Map<String, Traeger> vorhandene(Collection<Traegereinfuhr> traeger) {
        return aufnahme.vorhandene(traeger.stream().map(Traegereinfuhr::name).toList());
    }

    @Override
    public Ergebnis<Traeger> probe(Traegereinfuhr traeger) {
        return aufnahme.probe(traeger.eingabe());
    }

    @Override
    public Ergebnis<Traeger> aufnehmen(Aufruf aufruf, Traegereinfuhr traeger) {
        return aufnahme.aufnehmen(aufruf, traeger.eingabe());
    }
}
