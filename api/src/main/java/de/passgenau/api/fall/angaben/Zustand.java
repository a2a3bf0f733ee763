package de.passgenau.api.fall.angaben;

/** Whether work on a case goes on. */
public enum Zustand {

    OFFEN,
    /** Ended; kept until its time has run out. */
    ABGESCHLOSSEN,
    /** Kept, but out of everybody's sight (Art. 18 DSGVO); blocked is not deleted. */
    GESPERRT
}
