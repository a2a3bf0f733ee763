/** Träger and their Maßnahmen as the API shows them. */
@ApplicationModule(allowedDependencies = {"eingabe", "fall", "fall :: angaben", "graphql", "graphql :: fehler",
        "graphql :: zugriff", "liste", "liste :: takt", "protokoll", "security", "store", "verzeichnis"})
@NullMarked
package de.passgenau.api.massnahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
