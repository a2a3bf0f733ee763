package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after an employer in the Arbeitgeberservice.
 *
 * @param betreuer Kennung at the identity provider
 * @param seit     from which day on
 * @param durch    Kennung of who has said so
 * @param grund    why there is another one, where somebody has said it
 */
public record Betreuer(String betreuer, LocalDate seit, String durch, @Nullable String grund) {}
