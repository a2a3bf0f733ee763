package de.passgenau.api.fall.verlauf;

import de.passgenau.api.fall.eintrag.Eintrag;

/** What is recorded of what happened in a case. */
public sealed interface Verlaufseintrag extends Eintrag
        permits
        Ereignis,
        Kontakt,
        Belehrung,
        Einstiegsberatung,
        Termin,
        Terminwechsel,
        Ueberleitung,
        Phasenwechsel,
        Integration,
        Integrationsende {}
