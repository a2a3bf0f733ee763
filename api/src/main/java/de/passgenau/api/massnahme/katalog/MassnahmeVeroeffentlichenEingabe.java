package de.passgenau.api.massnahme.katalog;

/** Which Maßnahme is to be seen by everybody as it is now. */
record MassnahmeVeroeffentlichenEingabe(String id, int version) {

    Massnahmebezug bezug() {
        return new Massnahmebezug(id, version);
    }
}
