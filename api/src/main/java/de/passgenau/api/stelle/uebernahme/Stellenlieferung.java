package de.passgenau.api.stelle.uebernahme;

import java.util.List;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its source has it, unchecked but for its employer.
 *
 * @param stelle     what is absent, the source does not say
 * @param punkte     where the places lie by the source, in their order; null where it does not say
 * @param berufswort the word of which the occupation was only assumed; null where it is certain
 * @param betreuer   Kennung of who looks after it if it is new
 * @param pruefung   with what else is wrong with it
 * @param verglichen whether to look for one that is the same: the store refuses to keep both, so that this is needed only
 *                   after it has refused, and where nothing is stored
 */
public record Stellenlieferung(
        Quellenangabe quelle,
        ArbeitgeberId arbeitgeber,
        StellenangebotEingabe stelle,
        List<@Nullable Punkt> punkte,
        @Nullable String berufswort,
        String betreuer,
        Pruefung pruefung,
        boolean verglichen) {}
