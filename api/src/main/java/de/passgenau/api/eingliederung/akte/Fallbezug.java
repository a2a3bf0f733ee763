package de.passgenau.api.eingliederung.akte;

/**
 * Which case somebody wants to act in.
 *
 * @param fallId as callers know it
 * @param version which state of it the act is based on
 */
public record Fallbezug(String fallId, long version) {}
