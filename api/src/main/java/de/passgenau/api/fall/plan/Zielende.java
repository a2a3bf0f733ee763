package de.passgenau.api.fall.plan;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/** A goal is no longer aimed at. */
public record Zielende(Kopf kopf, EintragId ziel, boolean erreicht, LocalDate tag, String grund)
        implements
            Planeintrag {}
