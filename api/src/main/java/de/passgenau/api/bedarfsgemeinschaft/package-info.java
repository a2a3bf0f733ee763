/** Households that are assessed together: who belongs to them since when, what was applied for and granted, and what follows for the cases of their members. */
@ApplicationModule(allowedDependencies = {"datenschutz", "eingabe", "eingliederung :: akte", "fall", "fall :: angaben",
        "fall :: eintrag",
        "fall :: hemmnis", "fall :: kategorie", "fall :: person", "fall :: pool", "fall :: profil", "fall :: verlauf",
        "fristen :: arbeitsliste", "fristen :: kalender", "graphql", "graphql :: fehler",
        "graphql :: zugriff", "liste", "liste :: takt", "protokoll", "security", "store"})
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
