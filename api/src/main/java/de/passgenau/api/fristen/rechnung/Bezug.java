package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Ursprung;

/**
 * The day that a period is counted from or up to.
 *
 * @param was what happened on it, or will
 * @param istErfuellung whether the rule was fulfilled on that day and runs anew from it
 */
public record Bezug(Ursprung was, LocalDate tag, boolean istErfuellung) {}
