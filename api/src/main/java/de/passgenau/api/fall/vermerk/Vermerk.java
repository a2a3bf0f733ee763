package de.passgenau.api.fall.vermerk;

import de.passgenau.api.fall.eintrag.Eintrag;

/** What is noted because a rule asks for it. */
public sealed interface Vermerk extends Eintrag
        permits
        Suchlauf,
        Einzelfallentscheidung,
        Perspektive,
        Meldepruefung {}
