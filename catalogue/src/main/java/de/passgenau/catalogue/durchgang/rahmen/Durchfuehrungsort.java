package de.passgenau.catalogue.durchgang.rahmen;

import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/**
 * Where it takes place, and what helps people to come.
 *
 * @param bezeichnung      name of the site, or how it is done without one
 * @param anschrift        null if it takes place online or where people live
 * @param kinderbetreuung  whether children are looked after
 * @param abholung         whether people are fetched
 */
public record Durchfuehrungsort(
        String bezeichnung,
        @Nullable Anschrift anschrift,
        boolean kinderbetreuung,
        boolean abholung) {}
