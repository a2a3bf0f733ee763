package de.passgenau.guards.modules.one.inside;

/** Public for its own module only. */
public record Secret() {}
