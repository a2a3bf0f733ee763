package de.passgenau.matching.verstoss;

import net.jqwik.api.Arbitrary;

/** Depends on a library that is none of the engine's business. */
public record FremdeAbhaengigkeit(Arbitrary<String> fremd) {}
