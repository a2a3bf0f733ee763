package de.passgenau.api.fall.person;

import de.passgenau.api.fall.FallId;

/** An open case, of whomever. */
public record OffenerFall(FallId id, String fallnummer) {}
