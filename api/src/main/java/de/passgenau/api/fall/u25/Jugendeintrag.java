package de.passgenau.api.fall.u25;

import de.passgenau.api.fall.eintrag.Eintrag;

/** What is recorded only of people under 25. */
public sealed interface Jugendeintrag extends Eintrag permits Zielgruppenwechsel, Bildungslage {}
