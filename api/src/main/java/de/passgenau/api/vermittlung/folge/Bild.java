package de.passgenau.api.vermittlung.folge;

import java.util.Map;
import java.util.Set;

/**
 * What of an offer or a person decides about hits.
 *
 * @param gilt    whether it may be placed at all: an offer that stands, a case that is open
 * @param sicht   what decides who may know of it
 * @param angaben what the engine judges
 */
public record Bild<T>(boolean gilt, Map<String, Set<String>> sicht, T angaben) {}
