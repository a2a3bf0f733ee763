package de.passgenau.api.fall.hemmnis;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/** The work on a Hemmnis has come further, or it has come back (P-04). */
public record Standwechsel(
        Kopf kopf,
        EintragId hemmnis,
        Bearbeitungsstand stand,
        LocalDate tag,
        @Nullable String notiz) implements Hemmniseintrag {}
