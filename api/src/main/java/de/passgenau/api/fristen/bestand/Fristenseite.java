package de.passgenau.api.fristen.bestand;

import java.util.List;

/** A part of what was asked for, and how much there is of it. */
record Fristenseite(List<Fristposten> posten, boolean davorMehr, boolean danachMehr, long gesamt) {}
