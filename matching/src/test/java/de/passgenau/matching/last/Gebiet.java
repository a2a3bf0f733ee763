package de.passgenau.matching.last;

/** Where a population lives. */
public enum Gebiet {
    /** One Jobcenter in a city: everybody lives within the way of everybody. */
    JOBCENTER,
    /** All of Germany. */
    DEUTSCHLAND
}
