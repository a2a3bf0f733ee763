package de.passgenau.api.fall.plan;

import java.time.LocalDate;

/** Somebody has signed. */
public record Unterschrift(Unterzeichner wer, LocalDate tag) {

    /** Who signs an agreement; the guardian too where the customer is under 18 (V-03). */
    public enum Unterzeichner {
        KUNDE, FALLMANAGEMENT, SORGEBERECHTIGTE
    }
}
