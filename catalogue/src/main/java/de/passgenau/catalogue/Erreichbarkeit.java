package de.passgenau.catalogue;

import org.jspecify.annotations.Nullable;

/** How an organisation is reached; of the organisation, never of a person. */
public record Erreichbarkeit(@Nullable String telefon, @Nullable String email, @Nullable String webseite) {}
