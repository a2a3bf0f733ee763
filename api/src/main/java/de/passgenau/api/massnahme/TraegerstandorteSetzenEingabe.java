package de.passgenau.api.massnahme;

import java.util.List;

import de.passgenau.api.massnahme.angabe.StandortEingabe;

/** Where a Träger works from now on, unchecked. */
record TraegerstandorteSetzenEingabe(String id, int version, List<StandortEingabe> standorte) {}
