package de.passgenau.catalogue.durchgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Under which circumstances somebody acts.
 *
 * @param heute      the day that counts
 * @param jetzt      when it is recorded
 * @param akteur     subject of whoever acts, at the identity provider
 * @param arbeitstag whether people work on a day there
 */
public record Umstaende(LocalDate heute, Instant jetzt, String akteur, Predicate<LocalDate> arbeitstag) {}
