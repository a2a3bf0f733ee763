package de.passgenau.broken;

/** In order. */
public record Sample(String name) {}
