package de.passgenau.api.vermittlung.sammelsuche;

/**
 * What was found for one case.
 *
 * @param treffer how many offers fit
 * @param neue how many of the best had not been found before
 * @param vermerkt whether the search was noted in the case
 */
record Ausbeute(int treffer, int neue, boolean vermerkt) {}
