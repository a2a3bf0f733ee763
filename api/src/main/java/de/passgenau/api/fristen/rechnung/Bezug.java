package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

/**
 * The day that a period is counted from or up to.
 *
 * @param dativ what it is, as it stands after "nach"
 * @param istErfuellung whether the rule was fulfilled on that day and runs anew from it
 */
public record Bezug(String dativ, LocalDate tag, boolean istErfuellung) {}
