package de.passgenau.guards.modules;

import org.springframework.modulith.Modulithic;

/** The root of the sample. */
@Modulithic
public final class BrokenApplication {}
