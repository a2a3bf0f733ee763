package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.profil.Profil;

/**
 * What is searched for whom, by the weights that come with the engine.
 *
 * @param person as she is to be judged
 */
public record Suchauftrag(Fall fall, Profil person, Ausschnitt ausschnitt, Einsicht einsicht) {}
