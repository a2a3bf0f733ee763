package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.massnahme.steckbrief.SteckbriefEingabe;
import org.jspecify.annotations.Nullable;

/** A Maßnahme as somebody drafts it, unchecked. */
record MassnahmeEntwerfenEingabe(@Nullable String traegerId, SteckbriefEingabe steckbrief) {}
