package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/** The work or training that was taken up has ended. */
public record Integrationsende(Kopf kopf, EintragId integration, LocalDate tag, String grund)
        implements
            Verlaufseintrag {}
