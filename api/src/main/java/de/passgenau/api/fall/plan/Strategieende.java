package de.passgenau.api.fall.plan;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/** A strategy has come to its end, with or without what it was for. */
public record Strategieende(Kopf kopf, EintragId strategie, boolean zielErreicht, LocalDate tag, String ergebnis)
        implements
            Planeintrag {}
