package de.passgenau.api.fall.plan;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;

/**
 * Customer and Fallmanager have looked at what became of an agreement, which ends with that (V-02).
 *
 * @param kontakt the talk in which they did
 */
public record Auswertung(
        Kopf kopf,
        EintragId vereinbarung,
        LocalDate tag,
        EintragId kontakt,
        String ergebnis) implements Planeintrag {}
