package de.passgenau.catalogue.durchgang;

/** An act that takes a place, and ends on the waiting list where there is none. */
public interface Platztat extends Tat {

    /** Whether the person shall wait if there is no place for her. */
    boolean sonstWarten();
}
