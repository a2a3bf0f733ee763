package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import org.jspecify.annotations.Nullable;

/** An offer as an employer reports it, unchecked. */
record StelleMeldenEingabe(
        String arbeitgeberId,
        StellenangebotEingabe stelle,
        @Nullable String betreuer,
        @Nullable String doppeltWeil) {}
