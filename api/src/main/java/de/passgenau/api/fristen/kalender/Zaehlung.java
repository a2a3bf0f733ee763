package de.passgenau.api.fristen.kalender;

/** Whether the day of the event is counted. */
public enum Zaehlung {

    /** No: something happens in the course of that day (§ 187 Abs. 1 BGB). */
    AB_FOLGETAG,
    /** Yes: something is valid from the beginning of that day (§ 187 Abs. 2 BGB). */
    AB_TAG
}
