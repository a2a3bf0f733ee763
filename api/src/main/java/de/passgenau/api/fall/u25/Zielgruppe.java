package de.passgenau.api.fall.u25;

/** To which of the five groups a person under 25 belongs (U-01). */
public enum Zielgruppe {
    SCHUELER, AUSBILDUNGSSUCHENDE, AUSBILDUNGSABSOLVENTEN, VERMITTLUNGSKUNDEN, AKTIVIERUNGSKUNDEN
}
