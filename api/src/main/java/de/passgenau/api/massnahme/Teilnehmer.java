package de.passgenau.api.massnahme;

import de.passgenau.api.graphql.zugriff.Geschuetzt;

/**
 * A person as the Träger sees her in whose Maßnahme she takes part.
 *
 * @param kennung of the case, never shown
 */
record Teilnehmer(String kennung, String bezug, String vorname, String nachname) implements Geschuetzt {}
