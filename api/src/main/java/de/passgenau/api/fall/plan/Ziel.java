package de.passgenau.api.fall.plan;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;

/** Customer and Fallmanager have agreed where the work is to lead (Z-01). */
public record Ziel(Kopf kopf, Zieloption option, String beschreibung, LocalDate vereinbartAm) implements Planeintrag {}
