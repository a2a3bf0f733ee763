/** Dated rules of the integration process: what is due when, and why, computed from data. */
@ApplicationModule(allowedDependencies = {"eingabe", "fall", "fall :: eintrag", "fall :: hemmnis", "fall :: kategorie",
        "fall :: lage",
        "fall :: plan", "fall :: profil",
        "fall :: u25", "fall :: verlauf", "fall :: vermerk", "fall :: angaben", "graphql", "graphql :: fehler",
        "graphql :: zugriff",
        "liste", "security"})
@NullMarked
package de.passgenau.api.fristen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
