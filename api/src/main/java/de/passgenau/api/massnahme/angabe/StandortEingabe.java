package de.passgenau.api.massnahme.angabe;

import java.util.Optional;

import de.passgenau.api.eingabe.AnschriftEingabe;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.Standort;

/** A site as a caller wants it to be, unchecked. */
public record StandortEingabe(String name, AnschriftEingabe anschrift) {

    /** The site, with everything wrong with it noted. */
    public Optional<Standort> geprueft(Feldleser leser) {
        var name = leser.pflichttext("name", this.name);
        var eigene = new Pruefung();
        var anschrift = AnschriftEingabe.geprueft(this.anschrift, eigene);
        eigene.verstoesse()
                .forEach(einer -> leser.pruefung()
                        .melde(leser.pfad(einer.feld()), einer.code(), einer.satz(), einer.angaben().toArray()));
        return Optional.of(new Standort(name, anschrift));
    }
}
