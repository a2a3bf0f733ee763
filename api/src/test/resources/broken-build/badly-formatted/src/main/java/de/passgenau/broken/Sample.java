package de.passgenau.broken;

/** Indented by two. */
public record Sample(String name) {
  int length() { return name.length(); }
}
