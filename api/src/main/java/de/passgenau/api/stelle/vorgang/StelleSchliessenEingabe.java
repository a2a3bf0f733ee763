package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.stelle.Schliessungsgrund;
import org.jspecify.annotations.Nullable;

/** Which offer shall no longer stand, and why. */
record StelleSchliessenEingabe(String id, int version, Schliessungsgrund grund, @Nullable String bemerkung) {}
