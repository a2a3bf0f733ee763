package de.passgenau.catalogue.durchgang.teilnahme;

import java.time.LocalDate;

/** A working day on which somebody stayed away; why is not kept here. */
public record Fehltag(LocalDate tag, boolean entschuldigt) {}
