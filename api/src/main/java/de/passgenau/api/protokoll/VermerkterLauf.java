package de.passgenau.api.protokoll;

import java.time.Instant;

/**
 * A ranking as it stands in the protocol.
 *
 * @param id under which decisions refer to it
 */
public record VermerkterLauf(String id, Instant zeit, Abgleichlauf lauf) {}
