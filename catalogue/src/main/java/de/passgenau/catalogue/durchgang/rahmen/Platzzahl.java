package de.passgenau.catalogue.durchgang.rahmen;

/**
 * How many places a Durchgang has at one time.
 *
 * @param mindestens below which it does not take place
 * @param hoechstens above which nobody is taken
 * @param bezahlt    that the Jobcenter pays for, filled or not
 * @param teilzeit   of which as many at most may be taken part time
 */
public record Platzzahl(int mindestens, int hoechstens, int bezahlt, int teilzeit) {}
