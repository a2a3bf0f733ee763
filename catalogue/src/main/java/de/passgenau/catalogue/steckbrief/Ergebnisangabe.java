package de.passgenau.catalogue.steckbrief;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A figure that was reported of former runs; what the system counts itself is not among them.
 *
 * @param stichtag null if the report names no day
 */
public record Ergebnisangabe(
        String kennzahl,
        double wert,
        String einheit,
        @Nullable LocalDate stichtag,
        @Nullable String hinweis) {

    public Ergebnisangabe {
        Texte.pflicht("A figure", kennzahl);
        Texte.pflicht("A unit", einheit);
        Texte.wennGesagt("A remark", hinweis);
        if (!Double.isFinite(wert)) {
            throw new IllegalArgumentException("The value of " + kennzahl + " is no number: " + wert);
        }
    }
}
