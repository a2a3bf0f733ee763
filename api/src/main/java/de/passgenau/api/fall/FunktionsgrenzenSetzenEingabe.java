package de.passgenau.api.fall;

import java.util.List;

import de.passgenau.api.fall.angaben.Funktionsgrenze;
import org.jspecify.annotations.Nullable;

/** The functional limits of a person as a caller wants them to be, unchecked. */
record FunktionsgrenzenSetzenEingabe(
        String fallId,
        int version,
        List<Funktionsgrenze> grenzen,
        @Nullable String hinweis) {}
