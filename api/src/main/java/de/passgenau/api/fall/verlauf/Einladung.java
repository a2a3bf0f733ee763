package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

/**
 * The person was asked to come.
 *
 * @param meldeaufforderung whether staying away has legal consequences (§ 59 SGB II)
 */
public record Einladung(LocalDate versandtAm, Kontakt.Weg weg, boolean meldeaufforderung) {}
