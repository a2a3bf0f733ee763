package de.passgenau.api.massnahme.katalog;

/**
 * Which Maßnahme somebody wants to act on.
 *
 * @param id      as callers know it
 * @param version which state of it the act is based on
 */
record Massnahmebezug(String id, long version) {}
