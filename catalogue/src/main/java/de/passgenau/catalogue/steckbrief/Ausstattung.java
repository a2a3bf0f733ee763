package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.Nullable;

/**
 * How many a Maßnahme takes, and what it has for them.
 *
 * @param plaetze              at one time
 * @param personenJeFachkraft  the Betreuungsschlüssel 1:n
 * @param abholung             whether people are fetched
 * @param unterkunft           whether one can live there
 */
public record Ausstattung(
        @Nullable Integer plaetze,
        @Nullable Integer personenJeFachkraft,
        boolean kinderbetreuung,
        boolean abholung,
        boolean unterkunft) {

    public static final Ausstattung LEER = new Ausstattung(null, null, false, false, false);

    public Ausstattung {
        Texte.mindestens("A number of places", 1, plaetze);
        Texte.mindestens("People for one worker", 1, personenJeFachkraft);
    }
}
