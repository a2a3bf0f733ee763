package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;

/**
 * Two households are to be one, unchecked.
 *
 * @param aufgehendeId the one that ends
 * @param ab the first day as one
 */
record Vereinigungswunsch(String aufgehendeId, int aufgehendeVersion, LocalDate ab, List<Rollenwunsch> rollen) {

    /** What somebody of the other household is from then on. */
    record Rollenwunsch(String mitgliedId, Mitgliedsrolle rolle) {}
}
