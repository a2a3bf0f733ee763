package de.passgenau.api.eingliederung.jugend;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.u25.Zielgruppe;

/**
 * The target group has to change (U-02 to U-04).
 *
 * @param regel the rule that says so
 * @param seit the day from which on
 * @param nach to which one; a person decides where there are several
 */
public record FaelligerWechsel(String regel, LocalDate seit, List<Zielgruppe> nach) {}
