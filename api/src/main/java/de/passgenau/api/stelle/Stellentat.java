package de.passgenau.api.stelle;

import java.time.LocalDate;

import de.passgenau.catalogue.Spur;

/** Who does something with an offer, on which day, and the trace that it leaves. */
public record Stellentat(String durch, LocalDate tag, Spur spur) {}
