package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.jspecify.annotations.Nullable;

/**
 * How a Frist came to its end, done or not.
 *
 * @param durch null if what the rule ran with no longer holds
 */
public record Abschluss(LocalDate tag, @Nullable Zeichen durch) {}
