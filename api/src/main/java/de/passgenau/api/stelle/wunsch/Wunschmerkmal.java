package de.passgenau.api.stelle.wunsch;

/** What a wish of an employer may not be about, unless the job itself demands it (§ 36 Abs. 2 SGB III). */
public enum Wunschmerkmal {
    GESCHLECHT,
    ALTER,
    /** Ethnic origin, nationality, mother tongue. */
    HERKUNFT,
    /** Health and disability; what a job loads on the body is told by its load. */
    GESUNDHEIT,
    /** Family, children, pregnancy. */
    FAMILIE,
    /** Religion and belief. */
    RELIGION,
    /** Membership of a union or a party. */
    VEREINIGUNG,
    SEXUELLE_IDENTITAET,
    /** Looks, height, weight; neither working clothes nor a neat appearance. */
    AUSSEHEN
}
