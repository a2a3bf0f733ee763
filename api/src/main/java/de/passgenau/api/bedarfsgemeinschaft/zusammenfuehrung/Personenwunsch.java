package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

/**
 * Two cases are one person's, unchecked.
 *
 * @param doppelterFallId the one that ends
 */
record Personenwunsch(String doppelterFallId, int doppelteVersion) {}
