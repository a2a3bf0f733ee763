package de.passgenau.api.vermittlung;

import org.jspecify.annotations.Nullable;

/** What a person has made of a ranking, unchecked. */
record EntscheidungFesthaltenEingabe(String laufId, @Nullable String gewaehlt, @Nullable String begruendung) {}
