package de.passgenau.api.bedarfsgemeinschaft.vorgang;

/**
 * Which household somebody wants to change.
 *
 * @param bedarfsgemeinschaftId as callers know it
 * @param version which state of it the change is based on
 */
public record Haushaltsbezug(String bedarfsgemeinschaftId, long version) {}
