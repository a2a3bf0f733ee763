package de.passgenau.api.protokoll;

import java.time.Period;

/** The configured time is too short to answer for who has seen a case. */
final class AufbewahrungZuKurz extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AufbewahrungZuKurz(Period dauer) {
        super("PASSGENAU_PROTOKOLL_AUFBEWAHRUNG ist " + dauer
                + "; nötig sind mindestens sechs Monate, zum Beispiel P6M oder P24M.");
    }
}
