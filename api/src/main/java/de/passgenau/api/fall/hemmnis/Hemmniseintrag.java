package de.passgenau.api.fall.hemmnis;

import de.passgenau.api.fall.eintrag.Eintrag;

/** What is recorded of a Hemmnis. */
public sealed interface Hemmniseintrag extends Eintrag permits Hemmnis, Standwechsel, Priorisierung {}
