package de.passgenau.api.bedarfsgemeinschaft;

/** What a person is in the household. */
public enum Mitgliedsrolle {

    /** Applies for all of them (§ 38 SGB II). */
    ANTRAGSTELLER,
    PARTNER,
    /** Unmarried and under 25 (§ 7 Abs. 3 Nr. 4 SGB II). */
    KIND,
    /** A parent of somebody under 25 who applies (§ 7 Abs. 3 Nr. 2 SGB II). */
    ELTERNTEIL
}
