package de.passgenau.guards.modules.two;

import de.passgenau.guards.modules.one.inside.Secret;

/** Knows a secret. */
public record Stranger(Secret secret) {}
