package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.security.Fallmanagerart;

/**
 * The first counselling of a Neufall, which ends with a binding decision on the category (E-06).
 *
 * @param nachgeholt whether it was made up for in the Erstgespräch (E-05, F-01)
 * @param durch which kind of Fallmanager led it (E-07)
 */
public record Einstiegsberatung(Kopf kopf, LocalDate tag, boolean nachgeholt, Fallmanagerart durch)
        implements
            Verlaufseintrag {}
