package de.passgenau.api.massnahme.katalog;

/** Whose open changes are rejected, and why; unchecked. */
record MassnahmeVerwerfenEingabe(String id, int version, String grund) {

    Massnahmebezug bezug() {
        return new Massnahmebezug(id, version);
    }
}
