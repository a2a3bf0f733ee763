package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.massnahme.steckbrief.SteckbriefEingabe;

/** A change of what a Maßnahme says of itself, unchecked. */
record MassnahmeAendernEingabe(String id, int version, SteckbriefEingabe steckbrief) {

    Massnahmebezug bezug() {
        return new Massnahmebezug(id, version);
    }
}
