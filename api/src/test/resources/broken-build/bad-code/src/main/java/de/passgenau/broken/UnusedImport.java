package de.passgenau.broken;

import java.util.List;

/** Imports what it does not use. */
public record UnusedImport(String name) {}
