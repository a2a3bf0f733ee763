package de.passgenau.api.protokoll.ablage;

import java.time.Instant;

/** @param bis exclusive */
public record Zeitspanne(Instant von, Instant bis) {}
