package de.passgenau.api.fristen.arbeitsliste;

import java.util.List;

/** What others know that asks for attention. */
record Anlaesse(
        List<Haushaltsanlass> haushalte,
        List<Vermittlungsanlass> vermittlung,
        List<Vermittlungsanlass> zurueckgestellte) {}
