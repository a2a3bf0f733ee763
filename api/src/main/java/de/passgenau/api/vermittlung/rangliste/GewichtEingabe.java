package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.matching.bewertung.Kriterium;

/** How many points somebody wants a criterion to count at the most. */
public record GewichtEingabe(Kriterium kriterium, int punkte) {}
