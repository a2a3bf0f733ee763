package de.passgenau.api.fall.plan;

import de.passgenau.api.fall.eintrag.Eintrag;

/** What is recorded of goals, plan and agreements. */
public sealed interface Planeintrag extends Eintrag
        permits
        Ziel,
        Zielende,
        Handlungsstrategie,
        Strategieende,
        Reihenfolge,
        Vereinbarung,
        Auswertung {}
