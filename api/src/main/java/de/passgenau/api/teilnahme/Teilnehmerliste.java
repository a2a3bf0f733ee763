package de.passgenau.api.teilnahme;

import java.util.List;

import de.passgenau.catalogue.durchgang.Durchgang;

/**
 * Who is in a Durchgang, as far as somebody may know of them.
 *
 * @param nachruecker whom the published rule would give the free places of today
 */
record Teilnehmerliste(Durchgang durchgang, List<Teilnahme> teilnahmen, List<Teilnahme> nachruecker) {}
