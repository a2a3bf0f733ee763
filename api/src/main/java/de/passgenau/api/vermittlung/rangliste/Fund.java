package de.passgenau.api.vermittlung.rangliste;

import java.util.Map;

import de.passgenau.matching.Rangliste;

/**
 * What one search has found.
 *
 * @param treffer what is shown of each place, by its id; none for what is not there any more
 */
public record Fund<T>(Rangliste liste, Map<String, T> treffer) {}
