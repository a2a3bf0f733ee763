package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;

/**
 * The household has applied for benefits.
 *
 * @param vollstaendigAm the day on which the complete form had come in
 * @param erfasstDurch subject of whoever recorded it, at the identity provider
 */
public record Antrag(String id, LocalDate vollstaendigAm, LocalDate erfasstAm, String erfasstDurch) {}
