package de.passgenau.api.massnahme.katalog;

/** Which Maßnahme is called off, and why; unchecked. */
record MassnahmeAbsagenEingabe(String id, int version, String grund) {

    Massnahmebezug bezug() {
        return new Massnahmebezug(id, version);
    }
}
