package de.passgenau.api.fall.verlauf;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/** What became of an appointment is known. */
public record Terminwechsel(Kopf kopf, EintragId termin, Terminstand stand) implements Verlaufseintrag {}
